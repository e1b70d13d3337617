/** Axon's event store on our table, in our JSON. */
@NullMarked
package dev.offshoot.adapter.persistence.axon.store;

import org.jspecify.annotations.NullMarked;
