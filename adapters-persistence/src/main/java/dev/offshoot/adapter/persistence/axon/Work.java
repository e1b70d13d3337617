package dev.offshoot.adapter.persistence.axon;

import dev.offshoot.kernel.CommandEnvelope;
import dev.offshoot.kernel.CommandPreparer;

/**
 * A command on its way over the bus.
 *
 * @param preparing asked once the streams are held
 */
record Work(CommandEnvelope<?> asked, CommandPreparer preparing) {}
