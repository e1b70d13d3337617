/** What the outside may ask of programmes. */
@NullMarked
package dev.offshoot.programme.port.in;

import org.jspecify.annotations.NullMarked;
