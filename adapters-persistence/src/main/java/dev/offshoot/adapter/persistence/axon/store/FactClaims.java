package dev.offshoot.adapter.persistence.axon.store;

import dev.offshoot.adapter.persistence.log.codec.MetadataText;
import dev.offshoot.importing.event.BatchEvent.BatchUndone;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.StreamId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;

/**
 * Claims the facts of events in the transaction that writes the events: who comes second violates a key. A correction
 * claims nothing, for the fact it corrects is claimed; a batch that is undone frees what it brought.
 */
final class FactClaims {

    private static final String CLAIM = """
            insert into fact (fact, stream, version, batch)
            select * from unnest(?::text[], ?::text[], ?::bigint[], ?::text[])""";
    private static final String FREE = "delete from fact where batch = ?";

    private FactClaims() {}

    static void write(Connection connection, List<? extends EventMessage<?>> events) throws SQLException {
        // in one order for all, so that no two wait for each other
        SortedMap<String, DomainEventMessage<?>> claimed = new TreeMap<>();
        for (var event : events) {
            if (event.getPayload() instanceof BatchUndone) {
                HeldLater.now();
                free(connection, (DomainEventMessage<?>) event);
            } else if (event.getMetaData().get(MetadataText.FACT) instanceof String fact
                    && !(event.getPayload() instanceof EventCorrected)) {
                claimed.putIfAbsent(fact, (DomainEventMessage<?>) event);
            }
        }
        if (!claimed.isEmpty()) {
            HeldLater.now();
            claim(connection, claimed);
        }
    }

    private static void claim(Connection connection, SortedMap<String, DomainEventMessage<?>> claimed)
            throws SQLException {
        var events = claimed.values();
        try (var statement = connection.prepareStatement(CLAIM)) {
            statement.setArray(
                    1, connection.createArrayOf("text", claimed.keySet().toArray()));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "text",
                            events.stream()
                                    .map(DomainEventMessage::getAggregateIdentifier)
                                    .toArray()));
            statement.setArray(
                    3,
                    connection.createArrayOf(
                            "bigint",
                            events.stream()
                                    .map(DomainEventMessage::getSequenceNumber)
                                    .toArray()));
            statement.setArray(
                    4,
                    connection.createArrayOf(
                            "text",
                            events.stream()
                                    .map(e -> e.getMetaData().getOrDefault(MetadataText.BATCH, ""))
                                    .toArray()));
            statement.executeUpdate();
        }
    }

    private static void free(Connection connection, DomainEventMessage<?> undone) throws SQLException {
        try (var statement = connection.prepareStatement(FREE)) {
            statement.setString(
                    1, StreamId.parse(undone.getAggregateIdentifier()).key());
            statement.executeUpdate();
        }
    }
}
