/** Offshoot's core: every context, assembled. */
@NullMarked
package dev.offshoot;

import org.jspecify.annotations.NullMarked;
