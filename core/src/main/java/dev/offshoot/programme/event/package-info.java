/** What happens to programmes: the context's published language. */
@NullMarked
package dev.offshoot.programme.event;

import org.jspecify.annotations.NullMarked;
