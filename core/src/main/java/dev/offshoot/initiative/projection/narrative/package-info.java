/** The events of an initiative in plain words. */
@NullMarked
package dev.offshoot.initiative.projection.narrative;

import org.jspecify.annotations.NullMarked;
