/** The two clocks: what was said of a thing over time, as of any point on them. */
@NullMarked
package dev.offshoot.time;

import org.jspecify.annotations.NullMarked;
