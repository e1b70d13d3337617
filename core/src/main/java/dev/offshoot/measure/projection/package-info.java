/** A measure's line, and its story in words. */
@NullMarked
package dev.offshoot.measure.projection;

import org.jspecify.annotations.NullMarked;
