package dev.offshoot.adapter.persistence.axon.processing;

import dev.offshoot.adapter.persistence.axon.store.PostgresEvents;
import dev.offshoot.adapter.persistence.log.RecordedMoments;
import dev.offshoot.adapter.persistence.log.codec.EventTypes;
import dev.offshoot.adapter.persistence.log.codec.MetadataText;
import dev.offshoot.adapter.persistence.readmodel.live.Projector;
import dev.offshoot.adapter.persistence.readmodel.table.TableGroup;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.stream.Unreadable;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gathers the events of one unit of work that a group tells of, and hands them over together with the last of them. What the
 * stored token says was told already is not told again: then another has gone on with the tables.
 *
 * <p>Axon writes the token before it commits: whoever told the batch only then would hold the row of the token all that
 * time, its claim would run out, and each node that waited for the row would wait with all its groups.
 */
public final class BatchInvoker implements EventHandlerInvoker {

    private static final Logger LOG = LoggerFactory.getLogger(BatchInvoker.class);
    private static final String BATCH = BatchInvoker.class.getName();

    private final TableGroup group;
    private final Projector projections;
    private final HeardPositions progress;
    private final GroupToken stored;
    private final EventTypes types;
    private final ZoneId zone;

    public BatchInvoker(
            TableGroup group,
            Projector projections,
            HeardPositions progress,
            GroupToken stored,
            EventTypes types,
            ZoneId zone) {
        this.types = types;
        this.zone = zone;
        this.group = group;
        this.stored = stored;
        this.projections = projections;
        this.progress = progress;
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return message instanceof DomainEventMessage<?> event && tellsOf(event.getAggregateIdentifier());
    }

    /** The database takes no event of a stream without a name any more; an older one may hold some. */
    private boolean tellsOf(String stream) {
        if (StreamId.isName(stream)) {
            return group.tellsOf(StreamId.parse(stream).category());
        }
        LOG.warn("{} tells nothing of “{}”, which is no name of a stream", group.name(), stream);
        return false;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        var batch = CurrentUnitOfWork.get().root().getOrComputeResource(BATCH, _ -> begin());
        attempt(() -> {
            batch.add((TrackedEventMessage<?>) message);
            if (isLast()) {
                batch.tell();
            }
        });
    }

    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (AlreadyTold elsewhere) {
            throw elsewhere;
        } catch (RuntimeException failure) {
            progress.failed(failure);
            throw failure;
        }
    }

    private static boolean isLast() {
        return CurrentUnitOfWork.get().root() instanceof BatchingUnitOfWork<?> unit && unit.isLastMessage();
    }

    /** The last event of a unit of work may be none that the group tells of. */
    private Batch begin() {
        UnitOfWork<?> unit = CurrentUnitOfWork.get().root();
        var batch = new Batch(stored.hold());
        unit.onPrepareCommit(_ -> attempt(batch::tell));
        unit.afterCommit(_ -> progress.reached(batch.token));
        return batch;
    }

    @Override
    public boolean supportsReset() {
        return false;
    }

    private final class Batch {
        private final List<RecordedEvent<? extends Event>> events = new ArrayList<>();
        private final List<Unreadable> unreadable = new ArrayList<>();
        private final GapAwareTrackingToken before;
        private GapAwareTrackingToken token;
        private boolean told;

        /** @param before what has been told, as it stands in the database */
        Batch(GapAwareTrackingToken before) {
            this.before = before;
            this.token = before;
        }

        /** Once. */
        void tell() {
            if (!told) {
                told = true;
                projections.project(events, unreadable);
            }
        }

        void add(TrackedEventMessage<?> tracked) {
            token = (GapAwareTrackingToken) tracked.trackingToken();
            var message = (DomainEventMessage<?>) tracked;
            try {
                notTold(position(message));
                events.add(recorded(message));
            } catch (AlreadyTold elsewhere) {
                throw elsewhere;
            } catch (RuntimeException cannotBe) {
                if (before.covers(token)) {
                    throw new AlreadyTold(token.getIndex());
                }
                unreadable.add(new Unreadable(
                        message.getAggregateIdentifier(), message.getSequenceNumber(), token.getIndex(), cannotBe));
            }
        }

        private void notTold(long position) {
            if (HeardPositions.isIn(before, position)) {
                throw new AlreadyTold(position);
            }
        }

        private static long position(DomainEventMessage<?> message) {
            return Long.parseLong((String) message.getMetaData().get(PostgresEvents.POSITION));
        }

        private RecordedEvent<Event> recorded(DomainEventMessage<?> message) {
            var stream = StreamId.parse(message.getAggregateIdentifier());
            RecordedMoments.check(message.getTimestamp());
            return RecordedEvent.in(
                    zone,
                    stream,
                    message.getSequenceNumber(),
                    position(message),
                    message.getTimestamp(),
                    MetadataText.read(message.getMetaData()),
                    types.placed(stream, message.getSequenceNumber(), (Event) message.getPayload()));
        }
    }
}
