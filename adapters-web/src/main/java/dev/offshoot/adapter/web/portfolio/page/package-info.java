/** The portfolio: every initiative on one line. */
@NullMarked
package dev.offshoot.adapter.web.portfolio.page;

import org.jspecify.annotations.NullMarked;
