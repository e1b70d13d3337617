/** The portfolio, found by SQL. */
@NullMarked
package dev.offshoot.adapter.persistence.readmodel.portfolio;

import org.jspecify.annotations.NullMarked;
