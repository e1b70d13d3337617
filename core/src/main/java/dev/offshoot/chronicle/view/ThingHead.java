package dev.offshoot.chronicle.view;

/**
 * What a list of things shows of one before it is opened.
 *
 * @param title what to call it
 * @param over whether it is closed, retired, or come to its end in another way
 */
public record ThingHead(String title, boolean over) {}
