/** The streaming processor of Axon that feeds the projections. */
@NullMarked
package dev.offshoot.adapter.persistence.axon.processing;

import org.jspecify.annotations.NullMarked;
