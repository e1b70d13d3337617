package dev.offshoot.adapter.persistence.axon;

import dev.offshoot.kernel.Asked;
import dev.offshoot.kernel.Preparation.Prepared;
import java.util.function.Supplier;

/**
 * A command on its way over the bus.
 *
 * @param preparation asked once the streams are held
 */
record Work(Asked<?> asked, Supplier<Prepared> preparation) {}
