/** The portfolio as the API answers it. */
@NullMarked
package dev.offshoot.adapter.web.portfolio.api;

import org.jspecify.annotations.NullMarked;
