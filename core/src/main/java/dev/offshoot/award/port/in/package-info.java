/** What the outside may ask of awards. */
@NullMarked
package dev.offshoot.award.port.in;

import org.jspecify.annotations.NullMarked;
