/** A commitment's line, and its story in words. */
@NullMarked
package dev.offshoot.commissioning.projection;

import org.jspecify.annotations.NullMarked;
