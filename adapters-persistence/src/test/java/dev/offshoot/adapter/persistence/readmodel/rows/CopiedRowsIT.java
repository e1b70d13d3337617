package dev.offshoot.adapter.persistence.readmodel.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offshoot.adapter.persistence.Counters;
import dev.offshoot.adapter.persistence.TestStore;
import dev.offshoot.adapter.persistence.readmodel.table.Column;
import dev.offshoot.adapter.persistence.readmodel.table.Entry;
import dev.offshoot.adapter.persistence.readmodel.table.EventProjectionTable;
import dev.offshoot.adapter.persistence.readmodel.table.ReadModelSchema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class CopiedRowsIT {

    private final TestStore store = TestStore.fresh();

    @BeforeEach
    void an_event() {
        store.streams.execute(Counters.start("a"));
    }

    @AfterEach
    void closed() {
        store.close();
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of("text", List.of("", "a\tb\\N\n", "𝄞 “Grüße” \u0001", "x".repeat(100_000))),
                Arguments.of("text collate \"C\"", List.of("harbour-falls")),
                Arguments.of("boolean", List.of(true, false)),
                Arguments.of("integer", List.of(Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE)),
                Arguments.of("bigint", List.of(Long.MIN_VALUE, -1, 0L, Long.MAX_VALUE)),
                Arguments.of(
                        "date",
                        List.of(
                                LocalDate.of(1, 1, 1),
                                LocalDate.of(1999, 12, 31),
                                LocalDate.of(2000, 2, 29),
                                LocalDate.of(9999, 12, 31),
                                "infinity",
                                "-infinity")),
                Arguments.of(
                        "timestamptz",
                        List.of(
                                Instant.parse("0001-01-01T00:00:00Z"),
                                Instant.parse("1999-12-31T23:59:59.999999Z"),
                                Instant.parse("2026-11-27T15:30:00.000001Z"),
                                "infinity")),
                Arguments.of(
                        "text[]", List.of(List.of(), List.of("a"), List.of("", "a,b", "{\"c\"}", "null", "d\\", "é"))));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void stand_there_as_a_statement_puts_them(String type, List<?> values) {
        var table = table(
                type,
                Stream.concat(values.stream(), Stream.of(Optional.empty())).toList());

        write(table);
        copy(table);

        assertThat(values("readmodel")).hasSize(values.size() + 1).isEqualTo(values("rebuild"));
    }

    static Stream<Arguments> strangers() {
        return Stream.of(
                Arguments.of("date", LocalDate.of(0, 12, 31)),
                Arguments.of("date", LocalDate.of(10_000, 1, 1)),
                Arguments.of("timestamptz", Instant.parse("+10000-01-01T00:00:00Z")),
                Arguments.of("text", 7),
                Arguments.of("bigint", "7"));
    }

    /** Its stream is told by statements then, which say what is wrong with it. */
    @ParameterizedTest
    @MethodSource("strangers")
    void are_not_copied_where_a_statement_may_take_them_otherwise(String type, Object value) {
        var table = table(type, List.of(value));

        assertThatThrownBy(() -> copy(table)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void are_forgotten_back_to_a_mark() {
        var rows = new CopiedBytes();
        assertThat(rows.isEmpty()).isTrue();
        var mark = rows.mark();
        rows.text("a");
        assertThat(rows.isEmpty()).isFalse();
        rows.backTo(mark);
        assertThat(rows.isEmpty()).isTrue();
    }

    private EventProjectionTable<Object> table(String type, List<?> values) {
        var table = new EventProjectionTable<Object>(
                "sample", _ -> List.copyOf(values), List.of(new Column<>("of_it", type, Entry::body)), "n", List.of());
        store.jdbc.execute(table.ddl(ReadModelSchema.LIVE));
        store.jdbc.execute(table.ddl(ReadModelSchema.SHADOW));
        return table;
    }

    private void write(EventProjectionTable<Object> table) {
        new Rows<>(table, Entry::body, ReadModelSchema.LIVE, "", store.codec.json(), store.jdbc).write(entries(table));
    }

    private void copy(EventProjectionTable<Object> table) {
        var copied = new CopiedRows<>(table, Entry::body, ReadModelSchema.SHADOW, store.codec.json(), store.database);
        var rows = new CopiedBytes();
        entries(table).forEach(entry -> copied.append(entry, rows));
        copied.copy(rows);
    }

    private List<Entry<Object>> entries(EventProjectionTable<Object> table) {
        return table.entries(store.log.at(List.of(1L)).getFirst()).toList();
    }

    private List<String> values(String schema) {
        return store.jdbc.queryForList("select s::text from %s.sample s order by n".formatted(schema), String.class);
    }
}
