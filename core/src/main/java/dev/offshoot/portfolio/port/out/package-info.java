/** What the portfolio needs of the outside. */
@NullMarked
package dev.offshoot.portfolio.port.out;

import org.jspecify.annotations.NullMarked;
