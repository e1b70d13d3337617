package dev.offshoot.adapter.persistence.axon.monitoring;

import dev.offshoot.adapter.persistence.log.codec.MetadataText;
import dev.offshoot.command.CommandEnvelope;
import org.axonframework.messaging.MetaData;

/** What is said of a command, in the words in which its events will say it, for every interceptor to see. */
public final class CommandContext {

    public static final String ACTOR = MetadataText.ACTOR;
    public static final String STREAM = "stream";
    public static final String STREAM_TYPE = "streamType";

    private CommandContext() {}

    public static MetaData of(CommandEnvelope<?> asked) {
        var stream = asked.command().stream();
        return MetaData.from(MetadataText.write(asked.metadata()))
                .and(STREAM, stream.toString())
                .and(STREAM_TYPE, stream.category());
    }
}
