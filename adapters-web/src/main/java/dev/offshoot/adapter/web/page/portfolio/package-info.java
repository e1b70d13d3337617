/** The portfolio: every initiative on one line. */
@NullMarked
package dev.offshoot.adapter.web.page.portfolio;

import org.jspecify.annotations.NullMarked;
