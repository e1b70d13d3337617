/** A programme's line, and its story in words. */
@NullMarked
package dev.offshoot.programme.projection;

import org.jspecify.annotations.NullMarked;
