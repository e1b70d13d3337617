/** What is kept in memory of what was told. */
@NullMarked
package dev.offshoot.adapter.persistence.readmodel.memory;

import org.jspecify.annotations.NullMarked;
