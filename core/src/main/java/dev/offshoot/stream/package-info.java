/**
 * Streams of events: their names, what is recorded in them, and how they are read and appended.
 *
 * <p>More than fifteen files: every context speaks of all of these, and each is a page at most.
 */
@NullMarked
package dev.offshoot.stream;

import org.jspecify.annotations.NullMarked;
