/** The words in which events speak of milestones. */
@NullMarked
package dev.offshoot.initiative.event.milestone;

import org.jspecify.annotations.NullMarked;
