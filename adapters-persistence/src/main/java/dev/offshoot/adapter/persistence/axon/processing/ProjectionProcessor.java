package dev.offshoot.adapter.persistence.axon.processing;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.readmodel.Lag;
import dev.offshoot.adapter.persistence.replay.LiveRun;
import dev.offshoot.projection.ProjectionProgress;
import dev.offshoot.stream.StreamId;
import java.time.Clock;
import java.time.Duration;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;

/** The live run of all projections: one Axon processor that feeds every table. */
public final class ProjectionProcessor implements LiveRun, ProjectionProgress {

    public static final String PROCESSOR = "views";

    private final PooledStreamingEventProcessor processor;
    private final ProjectionToken token;
    private final HeardPositions progress;
    private final EventLog log;
    private final Clock clock;

    public ProjectionProcessor(
            PooledStreamingEventProcessor processor,
            ProjectionToken token,
            HeardPositions progress,
            EventLog log,
            Clock clock) {
        this.processor = processor;
        this.token = token;
        this.progress = progress;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void start() {
        if (!processor.isRunning()) {
            token.read().ifPresent(progress::reached);
            processor.start();
        }
    }

    @Override
    public void stop() {
        processor.shutDown();
    }

    public boolean isRunning() {
        return processor.isRunning();
    }

    @Override
    public void handOver(long position) {
        progress.reached(token.write(position));
    }

    @Override
    public boolean reached(long position, Duration patience) {
        return progress.awaitAll(position, patience)
                && log.index().written(progress.token().getGaps()).stream()
                        .allMatch(late -> progress.await(late, patience));
    }

    @Override
    public boolean await(StreamId stream, long version, Duration patience) {
        var position = log.index().position(stream, version);
        return position.isEmpty() || progress.await(position.getAsLong(), patience);
    }

    public Lag lag() {
        var heard = progress.token();
        var behind = log.index()
                .oldestAfter(heard.getIndex(), heard.getGaps())
                .map(oldest -> Duration.between(oldest, clock.instant()))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
        return new Lag(behind, heard.getIndex(), log.index().head(), progress.fault());
    }
}
