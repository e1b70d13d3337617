/** The measures of an initiative, with their charts. */
@NullMarked
package dev.offshoot.adapter.web.measure.page;

import org.jspecify.annotations.NullMarked;
