/** Money promised, scheduled with conditions, and drawn down. */
@NullMarked
package dev.offshoot.award;

import org.jspecify.annotations.NullMarked;
