/** Dates as precise as their source, and the one order over what they date. */
@NullMarked
package dev.offshoot.date;

import org.jspecify.annotations.NullMarked;
