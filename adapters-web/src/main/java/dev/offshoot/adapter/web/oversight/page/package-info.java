/** The risks of an initiative, its gates, and what is said of the whole. */
@NullMarked
package dev.offshoot.adapter.web.oversight.page;

import org.jspecify.annotations.NullMarked;
