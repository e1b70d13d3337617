/** How a line of the portfolio is drawn together. */
@NullMarked
package dev.offshoot.portfolio.application;

import org.jspecify.annotations.NullMarked;
