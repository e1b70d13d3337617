/** What those who look after a store can see and ask of its projections. */
@NullMarked
package dev.offshoot.projection.upkeep;

import org.jspecify.annotations.NullMarked;
