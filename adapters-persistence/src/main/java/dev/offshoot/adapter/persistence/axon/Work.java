package dev.offshoot.adapter.persistence.axon;

import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.execution.CommandPreparer;

/**
 * A command on its way over the bus.
 *
 * @param preparing asked once the streams are held
 * @param again whether another writer was first, so that it takes its turn now before it reads anything
 */
record Work(CommandEnvelope<?> asked, CommandPreparer preparing, boolean again) {}
