/** A batch's line, and its story in words. */
@NullMarked
package dev.offshoot.importing.projection;

import org.jspecify.annotations.NullMarked;
