package dev.offshoot.adapter.persistence.log;

import dev.offshoot.command.form.port.out.KnownFacts.FoundFact;
import dev.offshoot.stream.StreamId;
import dev.offshoot.stream.Subjects;
import dev.offshoot.stream.UniqueKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.JdbcTemplate;

/** Where things are in the log, as committed: versions, positions, keys and facts; no event is read. */
public final class LogIndex {

    /** By the index event_key_parts, whose expression this is. */
    static final String WITH_KEY_PARTS = """
            select stream from event
            where version = 0 and string_to_array(substr(stream, length(category) + 2), '~') && ?::text[]""";

    /** What comes after a position or lies in a gap before it: each by the index, where one condition for both reads all. */
    private static final String FURTHER = """
            (select position, stream, category from event where position > ?
             union all
             select position, stream, category from event where position = any(?)) as further""";

    /** The character that follows the tilde in the order of the log's keys. */
    private static final char AFTER_TILDE = '~' + 1;

    private final JdbcTemplate jdbc;

    LogIndex(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The stream that alone holds a key, if one does. */
    public Optional<StreamId> holder(UniqueKey key) {
        return jdbc
                .query(
                        "select stream from unique_key where kind = ? and value = ?",
                        (row, _) -> StreamId.parse(row.getString("stream")),
                        key.kind(),
                        key.value())
                .stream()
                .findFirst();
    }

    /** All that is held of a kind. */
    public Map<String, StreamId> held(String kind) {
        var held = new HashMap<String, StreamId>();
        jdbc.query(
                "select value, stream from unique_key where kind = ?",
                row -> {
                    held.put(row.getString("value"), StreamId.parse(row.getString("stream")));
                },
                kind);
        return held;
    }

    /** The version of a stream's last event; empty if there is none. */
    public OptionalLong head(StreamId stream) {
        var head = jdbc.queryForObject(
                "select coalesce(max(version), -1) from event where stream = ?", Long.class, stream.toString());
        return head == null || head < 0 ? OptionalLong.empty() : OptionalLong.of(head);
    }

    /** The versions of the last events of streams; -1 where there is none. */
    public Map<StreamId, Long> heads(Collection<StreamId> streams) {
        var heads = new LinkedHashMap<StreamId, Long>();
        streams.forEach(stream -> heads.put(stream, -1L));
        jdbc.query(
                """
                select s.stream, h.version as head from unnest(?) s(stream) cross join lateral
                       (select version from event e where e.stream = s.stream order by version desc limit 1) h""",
                row -> {
                    heads.put(StreamId.parse(row.getString("stream")), row.getLong("head"));
                },
                (Object) texts(streams));
        return heads;
    }

    /** The same of the streams of a category that belong to another. */
    public Map<StreamId, Long> headsWithin(String category, String key) {
        var begin = category + "-" + key;
        var heads = new LinkedHashMap<StreamId, Long>();
        jdbc.query(
                "select stream, max(version) as head from event where stream > ? and stream < ? group by stream",
                row -> {
                    heads.put(StreamId.parse(row.getString("stream")), row.getLong("head"));
                },
                begin + "~",
                begin + AFTER_TILDE);
        return heads;
    }

    public OptionalLong position(StreamId stream, long version) {
        var found = jdbc.queryForList(
                "select position from event where stream = ? and version = ?", Long.class, stream.toString(), version);
        return found.isEmpty() ? OptionalLong.empty() : OptionalLong.of(found.getFirst());
    }

    /** The last position of all; 0 when the log is empty. */
    public long head() {
        var head = jdbc.queryForObject("select coalesce(max(position), 0) from event", Long.class);
        return head == null ? 0 : head;
    }

    /** When the last event was recorded; empty when the log is. */
    public Optional<Instant> newest() {
        return jdbc
                .query("select recorded from event order by position desc limit 1", (row, _) -> instant(row))
                .stream()
                .findFirst();
    }

    /** When the event at a position was recorded. */
    public Optional<Instant> recorded(long position) {
        return jdbc.query("select recorded from event where position = ?", (row, _) -> instant(row), position).stream()
                .findFirst();
    }

    /**
     * When the oldest event was recorded that lies after a position or in one of the gaps before it.
     *
     * @param categories whose streams count; all where it is empty
     */
    public Optional<Instant> oldestAfter(long position, Collection<Long> gaps, Collection<String> categories) {
        return jdbc
                .query(
                        """
                        select recorded from (
                            (select position, recorded from event
                             where position > ? and (? or category = any(?)) order by position limit 1)
                            union all
                            select position, recorded from event
                            where position = any(?) and (? or category = any(?))) as further
                        order by position limit 1""",
                        (row, _) -> instant(row),
                        position,
                        categories.isEmpty(),
                        texts(categories),
                        gaps.toArray(Long[]::new),
                        categories.isEmpty(),
                        texts(categories))
                .stream()
                .findFirst();
    }

    /**
     * Whether there is an event after a position, or in one of the gaps before it, and not after another.
     *
     * @param categories whose streams count; all where it is empty
     */
    public boolean isAnyBetween(long after, Collection<Long> gaps, long last, Collection<String> categories) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from %s where position <= ? and (? or category = any(?)))".formatted(FURTHER),
                Boolean.class,
                after,
                gaps.toArray(Long[]::new),
                last,
                categories.isEmpty(),
                texts(categories)));
    }

    /** How many events the streams of some categories have; of all where there is no category. */
    public long count(Collection<String> categories) {
        var count = jdbc.queryForObject(
                "select count(*) from event where ? or category = any(?)",
                Long.class,
                categories.isEmpty(),
                texts(categories));
        return count == null ? 0 : count;
    }

    /** The positions before the last at which there is no event, or none yet. */
    public List<Long> gaps() {
        return jdbc.query("""
                select gap from (
                    select lag(position, 1, 0::bigint) over (order by position) + 1 as first, position - 1 as last
                    from event) as between_two
                cross join lateral generate_series(first, last) as gap
                where first <= last""", (row, _) -> row.getLong("gap"));
    }

    /** Where an event lies. */
    public record Place(long position, String stream) {}

    /** What came after a position, or late into one of the gaps before it. */
    public List<Place> after(long position, Collection<Long> gaps) {
        return jdbc.query(
                "select position, stream from %s order by position".formatted(FURTHER),
                (row, _) -> new Place(row.getLong("position"), row.getString("stream")),
                position,
                gaps.toArray(Long[]::new));
    }

    /** The streams in whose own key one of these keys is a part. */
    private List<StreamId> withKeyParts(Collection<String> keys) {
        return jdbc.query(WITH_KEY_PARTS, (row, _) -> StreamId.parse(row.getString("stream")), (Object) texts(keys));
    }

    /** The streams in which a key stands between two quotation marks; reads through the whole log. */
    public List<StreamId> mightMention(Collection<StreamId> things) {
        return jdbc.query("""
                select distinct stream
                from event cross join lateral unnest(string_to_array(payload::text, '"')) as part
                where part = any(?)""", (row, _) -> StreamId.parse(row.getString("stream")), (Object)
                texts(things.stream().map(StreamId::key).toList()));
    }

    /** The streams that are about one of some things, themselves left out. */
    public List<StreamId> about(Collection<StreamId> things) {
        return withKeyParts(things.stream().map(StreamId::key).toList()).stream()
                .filter(stream -> !things.contains(stream))
                .filter(stream -> Subjects.of(stream).stream().anyMatch(things::contains))
                .distinct()
                .toList();
    }

    /** Where these facts were recorded, those of them that are claimed. */
    public List<FoundFact> facts(Collection<String> facts) {
        return jdbc.query(
                "select fact, stream, version, batch from fact where fact = any(?)",
                (row, _) -> new FoundFact(
                        row.getString("fact"),
                        StreamId.parse(row.getString("stream")),
                        row.getLong("version"),
                        row.getString("batch")),
                (Object) texts(facts));
    }

    /** The streams of a category whose key begins with a key and a tilde. */
    public List<StreamId> within(String category, String key) {
        var begin = category + "-" + key;
        return jdbc.query(
                "select distinct stream from event where stream > ? and stream < ?",
                (row, _) -> StreamId.parse(row.getString("stream")),
                begin + "~",
                begin + AFTER_TILDE);
    }

    static String[] texts(Collection<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }

    static Instant instant(ResultSet row) throws SQLException {
        return RecordedMoments.read(row, "recorded");
    }
}
