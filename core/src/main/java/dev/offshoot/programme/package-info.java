/** Sets of initiatives run and reported together. */
@NullMarked
package dev.offshoot.programme;

import org.jspecify.annotations.NullMarked;
