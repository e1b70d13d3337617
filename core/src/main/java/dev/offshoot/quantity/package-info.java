/** Numbers as a source states them, how they are read, and what to write instead. */
@NullMarked
package dev.offshoot.quantity;

import org.jspecify.annotations.NullMarked;
