/** The money of an initiative: awards and commissioning. */
@NullMarked
package dev.offshoot.adapter.web.award.page;

import org.jspecify.annotations.NullMarked;
