/** An initiative's line, and its story in words. */
@NullMarked
package dev.offshoot.initiative.projection;

import org.jspecify.annotations.NullMarked;
