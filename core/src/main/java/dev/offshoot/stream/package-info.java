/** Streams of events: their names, what is recorded in them, and how they are read and appended. */
@NullMarked
package dev.offshoot.stream;

import org.jspecify.annotations.NullMarked;
