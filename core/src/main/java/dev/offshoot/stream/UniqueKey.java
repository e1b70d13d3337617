package dev.offshoot.stream;

/**
 * Something that one stream alone may hold at a time: an ODS code, having taken in a site.
 *
 * @param kind what it is, in the words of its context
 */
public record UniqueKey(String kind, String value) {}
