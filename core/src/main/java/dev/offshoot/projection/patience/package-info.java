/** How long somebody waits until something is told, and that it takes longer. */
@NullMarked
package dev.offshoot.projection.patience;

import org.jspecify.annotations.NullMarked;
