/** What the outside may ask of history. */
@NullMarked
package dev.offshoot.chronicle.port.in;

import org.jspecify.annotations.NullMarked;
