/** What is shown of the portfolio. */
@NullMarked
package dev.offshoot.portfolio.view;

import org.jspecify.annotations.NullMarked;
