/** What the outside may ask of the portfolio. */
@NullMarked
package dev.offshoot.portfolio.port.in;

import org.jspecify.annotations.NullMarked;
