/** The rules of its charter, its definitions and its course, and what of them they remember. */
@NullMarked
package dev.offshoot.initiative.domain.charter;

import org.jspecify.annotations.NullMarked;
