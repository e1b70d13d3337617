/** The rules of risks, gates and what is said of the whole, and what of them they remember. */
@NullMarked
package dev.offshoot.initiative.domain.oversight;

import org.jspecify.annotations.NullMarked;
