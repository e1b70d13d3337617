/** A family of streams small enough to try a store on. */
@NullMarked
package dev.offshoot.counter;

import org.jspecify.annotations.NullMarked;
