package dev.offshoot.adapter.persistence.axon.store;

import dev.offshoot.adapter.persistence.log.RecordedMoments;
import dev.offshoot.adapter.persistence.log.codec.EventCodec;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;

/** Axon's JDBC engine on our own table: JSON as text, times as times, names that read. */
public final class PostgresEvents extends JdbcEventStorageEngine {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final int FETCH = 1_000;

    /**
     * How many events may be written while one transaction holds a place in the log: more than the longest can be overtaken by. A gap
     * further back counts as one that is never filled.
     */
    private static final int MOST_WRITTEN_MEANWHILE = 100_000_000;

    /** Where an event that the processor reads is in the log; a column, and a member of what is said of the event. */
    public static final String POSITION = "position";

    /** The name of the lock that every writer shares, and a large one holds alone. */
    public static final long WHOLE_LOG = Long.MIN_VALUE;

    private static final String APPEND = """
            insert into event (event_id, stream, version, category, recorded, type, revision, payload, metadata)
            values (?, ?, ?, ?, ?, ?, ?, ?::json, ?::json)""";

    /** Holds the stream as its guard does, and then writes into it. */
    private static final String HOLD_AND_APPEND = """
            with held as materialized (
                select pg_advisory_xact_lock_shared('%s')::text, pg_advisory_xact_lock(hashtextextended(row.stream, 0))::text,
                       row.*
                from (select ?::uuid as event_id, ?::text as stream, ?::bigint as version, ?::text as category,
                             ?::timestamptz as recorded, ?::text as type, ?::integer as revision, ?::json as payload,
                             ?::json as metadata) as row)
            insert into event (event_id, stream, version, category, recorded, type, revision, payload, metadata)
            select event_id, stream, version, category, recorded, type, revision, payload, metadata
            from held""".formatted(WHOLE_LOG);

    private static final EventSchema SCHEMA = EventSchema.builder()
            .eventTable("event")
            .globalIndexColumn(POSITION)
            .aggregateIdentifierColumn("stream")
            .sequenceNumberColumn("version")
            .typeColumn("category")
            .timestampColumn("recorded")
            .eventIdentifierColumn("event_id")
            .payloadTypeColumn("type")
            .payloadRevisionColumn("revision")
            .payloadColumn("payload")
            .metaDataColumn("metadata")
            .build();

    private PostgresEvents(Builder builder) {
        super(builder);
    }

    public static PostgresEvents on(ConnectionProvider connections, TransactionManager transactions, EventCodec codec) {
        var serializer = new CodecSerializer(codec);
        var builder = JdbcEventStorageEngine.builder()
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(JsonUpcaster.chain(codec.types().upcasters(), serializer.getConverter()))
                .persistenceExceptionResolver(PostgresEvents::isUniqueViolation)
                .connectionProvider(connections)
                .transactionManager(transactions)
                .schema(SCHEMA)
                .dataType(String.class)
                .appendEvents((connection, _, _, events, writer, _) -> append(connection, events, writer));
        builder.batchSize(FETCH);
        builder.maxGapOffset(MOST_WRITTEN_MEANWHILE);
        return new PostgresEvents(builder);
    }

    /** The driver names it by its code alone. */
    public static boolean isUniqueViolation(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static PreparedStatement append(
            Connection connection, List<? extends EventMessage<?>> events, Serializer serializer) throws SQLException {
        FactClaims.write(connection, events);
        var statement = connection.prepareStatement(HeldLater.byWriting() ? HOLD_AND_APPEND : APPEND);
        for (var event : events) {
            bind(statement, (DomainEventMessage<?>) event, serializer);
            statement.addBatch();
        }
        return statement;
    }

    private static void bind(PreparedStatement row, DomainEventMessage<?> event, Serializer serializer)
            throws SQLException {
        var payload = event.serializePayload(serializer, String.class);
        var metadata = event.serializeMetaData(serializer, String.class);
        row.setObject(1, UUID.fromString(event.getIdentifier()));
        row.setString(2, event.getAggregateIdentifier());
        row.setLong(3, event.getSequenceNumber());
        row.setString(4, event.getType());
        row.setObject(5, OffsetDateTime.ofInstant(event.getTimestamp(), ZoneOffset.UTC));
        row.setString(6, payload.getType().getName());
        row.setInt(7, Integer.parseInt(payload.getType().getRevision()));
        row.setString(8, payload.getData());
        row.setString(9, metadata.getData());
    }

    @Override
    protected Object readTimeStamp(ResultSet row, String column) throws SQLException {
        return RecordedMoments.read(row, column);
    }

    @Override
    protected void writeTimestamp(PreparedStatement row, int position, Instant time) throws SQLException {
        row.setObject(position, OffsetDateTime.ofInstant(time, ZoneOffset.UTC));
    }

    /** The token of an event that was committed late says how far reading has come, not where the event is. */
    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    protected <T> T readPayload(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return (T)
                (column.equals(SCHEMA.metaDataColumn())
                        ? "{\"%s\":\"%s\",%s".formatted(POSITION, row.getLong(POSITION), text.substring(1))
                        : text);
    }
}
