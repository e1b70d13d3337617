/** History, found by SQL. */
@NullMarked
package dev.offshoot.adapter.persistence.readmodel.chronicle;

import org.jspecify.annotations.NullMarked;
