/** Efforts to scale one innovation to a stated population of sites by a stated date. */
@NullMarked
package dev.offshoot.initiative;

import org.jspecify.annotations.NullMarked;
