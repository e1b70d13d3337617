package dev.offshoot.adapter.persistence.axon;

import dev.offshoot.kernel.Asked;
import dev.offshoot.kernel.Preparing;

/**
 * A command on its way over the bus.
 *
 * @param preparing asked once the streams are held
 */
record Work(Asked<?> asked, Preparing preparing) {}
