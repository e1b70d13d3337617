/** How facts look on a page: dates, figures, where they come from, and where to record more. */
@NullMarked
package dev.offshoot.adapter.web.format;

import org.jspecify.annotations.NullMarked;
