/** What intake needs of the outside. */
@NullMarked
package dev.offshoot.intake.port.out;

import org.jspecify.annotations.NullMarked;
