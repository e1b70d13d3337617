package dev.offshoot.kernel;

/**
 * Runs a command against its stream: load, decide, append, all or nothing, one at a time per stream. Where no version
 * was expected, rivals are retried; where one was, the loser is told that the stream has moved.
 */
public interface Streams {

    Outcome execute(Asked<? extends Command> asked);
}
