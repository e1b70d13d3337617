/** Routine contracts to deliver. */
@NullMarked
package dev.offshoot.commissioning;

import org.jspecify.annotations.NullMarked;
