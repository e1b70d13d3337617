/** Why an initiative says no: a sealed family for each theme. */
@NullMarked
package dev.offshoot.initiative.domain.rejection;

import org.jspecify.annotations.NullMarked;
