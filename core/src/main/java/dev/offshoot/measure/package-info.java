/** Defined quantities and their observations. */
@NullMarked
package dev.offshoot.measure;

import org.jspecify.annotations.NullMarked;
