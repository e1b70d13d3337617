/** An award's line, and its story in words. */
@NullMarked
package dev.offshoot.award.projection;

import org.jspecify.annotations.NullMarked;
