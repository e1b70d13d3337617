/** The words in which events speak of enablers, evidence and barriers. */
@NullMarked
package dev.offshoot.initiative.event.enabler;

import org.jspecify.annotations.NullMarked;
