/** What the outside may ask of initiatives. */
@NullMarked
package dev.offshoot.initiative.port.in;

import org.jspecify.annotations.NullMarked;
