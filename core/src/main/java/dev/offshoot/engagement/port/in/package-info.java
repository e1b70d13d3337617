/** What the outside may ask of activities. */
@NullMarked
package dev.offshoot.engagement.port.in;

import org.jspecify.annotations.NullMarked;
