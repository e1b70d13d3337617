/** Where a fact comes from, since when it is said to be known, and who says so. */
@NullMarked
package dev.offshoot.provenance;

import org.jspecify.annotations.NullMarked;
