/** The rules of the means of scaling, and what of them they remember. */
@NullMarked
package dev.offshoot.initiative.domain.spread;

import org.jspecify.annotations.NullMarked;
