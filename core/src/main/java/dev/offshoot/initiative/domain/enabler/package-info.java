/** The rules of frameworks, enablers, evidence and barriers, and what of them they remember. */
@NullMarked
package dev.offshoot.initiative.domain.enabler;

import org.jspecify.annotations.NullMarked;
