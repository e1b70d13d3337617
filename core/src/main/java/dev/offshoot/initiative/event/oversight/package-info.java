/** The words in which events speak of risks, gates and confidence. */
@NullMarked
package dev.offshoot.initiative.event.oversight;

import org.jspecify.annotations.NullMarked;
