/** What the outside may ask of commitments. */
@NullMarked
package dev.offshoot.commissioning.port.in;

import org.jspecify.annotations.NullMarked;
