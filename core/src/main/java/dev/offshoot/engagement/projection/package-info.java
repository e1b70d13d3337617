/** An activity's line, and its story in words. */
@NullMarked
package dev.offshoot.engagement.projection;

import org.jspecify.annotations.NullMarked;
