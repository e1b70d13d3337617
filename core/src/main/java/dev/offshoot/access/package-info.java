/** Who may do what. */
@NullMarked
package dev.offshoot.access;

import org.jspecify.annotations.NullMarked;
