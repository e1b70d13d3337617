/** The rules of milestones and their dates, and what of them they remember. */
@NullMarked
package dev.offshoot.initiative.domain.milestone;

import org.jspecify.annotations.NullMarked;
