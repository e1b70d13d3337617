package dev.offshoot.stream;

import dev.offshoot.date.Dated;

/**
 * The end of a stream: what occurred before it is still welcome, what occurred after it is not.
 *
 * @param how in the past tense: <code>closed</code>, <code>merged into the Royal Free</code>
 */
public record Ended(Dated dated, String how) {}
