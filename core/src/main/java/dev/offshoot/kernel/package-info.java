/** What every context stands on: deciders, streams, the two clocks, projections. Pure, and seldom changed. */
@NullMarked
package dev.offshoot.kernel;

import org.jspecify.annotations.NullMarked;
