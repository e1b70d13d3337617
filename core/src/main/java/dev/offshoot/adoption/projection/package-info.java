/** A site adoption's line, and its story in words. */
@NullMarked
package dev.offshoot.adoption.projection;

import org.jspecify.annotations.NullMarked;
