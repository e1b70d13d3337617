/** Files of dated facts: tried out first, then applied as one batch that can be undone. */
@NullMarked
package dev.offshoot.importing;

import org.jspecify.annotations.NullMarked;
