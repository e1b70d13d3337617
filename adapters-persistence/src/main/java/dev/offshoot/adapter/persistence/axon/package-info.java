/** Axon Framework as a driven adapter: its command bus, its event store, its processor. It is known nowhere else. */
@NullMarked
package dev.offshoot.adapter.persistence.axon;

import org.jspecify.annotations.NullMarked;
