/** A site's line, and its story in words. */
@NullMarked
package dev.offshoot.site.projection;

import org.jspecify.annotations.NullMarked;
