/** Definitions of tables that projections fill, and their rows. */
@NullMarked
package dev.offshoot.adapter.persistence.readmodel.table;

import org.jspecify.annotations.NullMarked;
