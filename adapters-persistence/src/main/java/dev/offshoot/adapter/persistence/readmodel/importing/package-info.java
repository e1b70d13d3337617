/** Imports, found by SQL. */
@NullMarked
package dev.offshoot.adapter.persistence.readmodel.importing;

import org.jspecify.annotations.NullMarked;
