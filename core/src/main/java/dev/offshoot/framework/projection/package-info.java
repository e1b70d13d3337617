/** A framework's line, and its story in words. */
@NullMarked
package dev.offshoot.framework.projection;

import org.jspecify.annotations.NullMarked;
