package dev.offshoot.adapter.persistence.readmodel.table;

import dev.offshoot.decider.StreamType;
import dev.offshoot.projection.LineHistory;
import dev.offshoot.projection.StreamProjection;
import dev.offshoot.stream.Event;
import dev.offshoot.time.AsOf;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What lists show of streams, as a table of small rows, each with where it holds on the two clocks: any day, as known on
 * any other, is a condition.
 *
 * @param events the root of all events of the category
 * @param row what is kept of a line
 * @param own columns of what is kept
 * @param kept the class of it, where it is kept whole as well, as JSON
 * @param indexed what is indexed beside what every such table indexes
 */
public record DatedTable<E extends Event, L, R>(
        String name,
        String category,
        Class<E> events,
        StreamProjection<E, L> streamProjection,
        Function<L, R> row,
        List<Column<R>> own,
        Optional<Class<R>> kept,
        List<String> indexed)
        implements ReadTable<DatedRow<R>> {

    private static final String ALWAYS = "infinity";

    /** Ranges that hold their ends, so that what never ends holds the end of time. */
    private static final String KNOWN = "tstzrange(%1$s.known_from, %1$s.known_to, '[]')";

    private static final String WAS = "daterange(%1$s.was_from, %1$s.was_to, '[]')";
    private static final int LAST_YEAR_WITHOUT_SIGN = 9999;

    public DatedTable {
        own = List.copyOf(own);
        indexed = List.copyOf(indexed);
    }

    /** A table over the streams of a family. */
    public static <E extends Event, L, R> DatedTable<E, L, R> of(
            String name,
            StreamType<?, ?, E, ?> streamType,
            StreamProjection<E, L> streamProjection,
            Function<L, R> row,
            List<Column<R>> own) {
        return new DatedTable<>(
                name,
                streamType.category(),
                streamType.events(),
                streamProjection,
                row,
                own,
                Optional.empty(),
                List.of());
    }

    /** The same, with a row kept whole beside its columns. */
    public DatedTable<E, L, R> keeping(Class<R> type) {
        return new DatedTable<>(name, category, events, streamProjection, row, own, Optional.of(type), indexed);
    }

    /** The same, with one more index, as SQL says it after the name of the table. */
    public DatedTable<E, L, R> indexing(String index) {
        return new DatedTable<>(
                name,
                category,
                events,
                streamProjection,
                row,
                own,
                kept,
                Stream.concat(indexed.stream(), Stream.of(index)).toList());
    }

    /**
     * The condition under which a row holds.
     *
     * @param table the name that the table goes by in the statement, which has the parameters <code>known</code> and
     *     <code>was</code>
     */
    public static String holds(String table, AsOf asOf) {
        var near = asOf.isNow() ? "true" : KNOWN + " @> :known and " + WAS + " @> :was";
        return "%s and %s".formatted(before(asOf), near).formatted(table);
    }

    /** The same where few rows are left by another condition, so that the index of moments and days is no help. */
    public static String holdsAmongFew(String table, AsOf asOf) {
        var from = asOf.isNow() ? "true" : "%1$s.known_from <= :known and %1$s.was_from <= :was";
        return "%s and %s".formatted(before(asOf), from).formatted(table);
    }

    private static String before(AsOf asOf) {
        var known = asOf.known().isPresent() ? "%1$s.known_to > :known" : "%1$s.known_to = 'infinity'";
        var was = asOf.was().isPresent() ? "%1$s.was_to > :was" : "%1$s.was_to = 'infinity'";
        return known + " and " + was;
    }

    /** The parameters of that condition. */
    public static Map<String, Object> parameters(AsOf asOf) {
        return Map.of(
                "known", asOf.known().map(k -> k.atOffset(ZoneOffset.UTC)).orElse(OffsetDateTime.MAX),
                "was", asOf.was().orElse(LocalDate.MAX));
    }

    /** Whether it has a column of its own by this name. */
    public boolean hasColumn(String column) {
        return own.stream().anyMatch(c -> c.name().equals(column));
    }

    public LineHistory<E, L, R> history() {
        return new LineHistory<>(streamProjection, events, row);
    }

    @Override
    public Class<?> lines() {
        return kept.<Class<?>>map(type -> type).orElse(Void.class);
    }

    @Override
    public boolean keepsBody() {
        return kept.isPresent();
    }

    @Override
    public Object projection() {
        return streamProjection;
    }

    @Override
    public String primaryKey() {
        return "key, known_from, was_from";
    }

    @Override
    public List<String> indexes() {
        return Stream.concat(
                        Stream.of(
                                "(key) where known_to = 'infinity' and was_to = 'infinity'",
                                "using gist (%s, %s)".formatted(KNOWN, WAS).replace("%1$s.", "")),
                        indexed.stream())
                .toList();
    }

    @Override
    public List<Column<DatedRow<R>>> columns() {
        return own.stream()
                .map(column -> new Column<DatedRow<R>>(column.name(), column.type(), row -> column.of(row.body())))
                .toList();
    }

    @Override
    public List<Column<DatedRow<R>>> standard() {
        return List.of(
                new Column<>("key", "text collate \"C\"", row -> row.stream().key()),
                new Column<>(
                        "known_from",
                        "timestamptz",
                        row -> row.line().validity().knownFrom()),
                new Column<>(
                        "known_to",
                        "timestamptz",
                        row -> row.line()
                                .validity()
                                .knownTo()
                                .<Object>map(Function.identity())
                                .orElse(ALWAYS)),
                new Column<>(
                        "was_from", "date", row -> day(row.line().validity().wasFrom())),
                new Column<>(
                        "was_to",
                        "date",
                        row -> row.line()
                                .validity()
                                .wasTo()
                                .map(DatedTable::day)
                                .orElse(ALWAYS)),
                new Column<>("illustrative", "boolean", row -> row.line().illustrative()),
                new Column<>("told_from", "text", row -> row.line().toldFrom().map(date -> date.edtf())));
    }

    /** As SQL writes it: it has no year before the first, and no sign before years of more than four digits. */
    private static Object day(LocalDate day) {
        if (day.getYear() < 1) {
            return "-infinity";
        }
        return day.getYear() > LAST_YEAR_WITHOUT_SIGN ? day.toString().substring(1) : day;
    }
}
