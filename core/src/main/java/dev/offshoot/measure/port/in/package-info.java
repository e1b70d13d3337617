/** What the outside may ask of measures. */
@NullMarked
package dev.offshoot.measure.port.in;

import org.jspecify.annotations.NullMarked;
