/** The sites of an initiative, and the way of each with it. */
@NullMarked
package dev.offshoot.adapter.web.adoption.page;

import org.jspecify.annotations.NullMarked;
