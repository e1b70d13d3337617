package dev.offshoot.app;

import dev.offshoot.adapter.persistence.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * A log of any length, always the same, in the mix and the sizes of the sample: whole copies of it, and copies of its one initiative that is
 * told from end to end, each under keys of its own. The copies are entered at the same time, one event of each after
 * another, which is the hardest order for whoever reads streams.
 */
final class SeededLog {

    /** The initiative that is told from end to end. */
    private static final String WHOLE = "harbour-falls-pathway";

    private static final Instant BEGIN = Instant.parse("2020-01-01T00:00:00Z");

    private final List<Corpus.Stored> sample;
    private final List<Corpus.Stored> whole;
    private final Pattern keys;

    SeededLog() {
        sample = Corpus.sample().stream()
                .filter(e -> !e.stream().startsWith("framework-") && !e.stream().startsWith("batch-"))
                .toList();
        whole = sample.stream()
                .filter(e -> e.stream().contains(WHOLE) || e.stream().startsWith("site-"))
                .toList();
        var all = sample.stream()
                .map(e -> e.stream().substring(e.stream().indexOf('-') + 1))
                .filter(key -> !key.contains("~"))
                .distinct()
                .map(Pattern::quote)
                .toList();
        keys = Pattern.compile("\"(" + String.join("|", all) + ")(~[^\"]*)?\"");
    }

    /** How many events a log of so many copies has. */
    long size(int samples, int wholes) {
        return (long) samples * sample.size() + (long) wholes * whole.size();
    }

    /** Fills an empty log. */
    void fill(TestDatabase database, int samples, int wholes) throws SQLException, IOException {
        try (var connection = database.dataSource().getConnection()) {
            try (var out = new PGCopyOutputStream(
                    connection.unwrap(PGConnection.class),
                    "copy event (position, stream, version, category, type, revision, recorded, payload, metadata,"
                            + " event_id) from stdin",
                    1 << 16)) {
                var lines = new Lines(out);
                for (var event : Corpus.sample()) {
                    if (event.stream().startsWith("framework-")) {
                        lines.write(event, event.stream(), event.payload(), event.stamp());
                    }
                }
                copies(sample, 1, samples, lines);
                copies(whole, samples + 1, wholes, lines);
            }
            try (var statement = connection.createStatement()) {
                statement.execute(
                        "select setval(pg_get_serial_sequence('event', 'position'), (select max(position) from event))");
                statement.execute("analyze event");
            }
        }
    }

    private void copies(List<Corpus.Stored> events, int first, int copies, Lines lines) throws IOException {
        for (var event : events) {
            var stream = parts("\"" + event.stream().substring(event.stream().indexOf('-') + 1) + "\"");
            var category = event.stream().substring(0, event.stream().indexOf('-') + 1);
            var payload = parts(event.payload());
            for (var n = first; n < first + copies; n++) {
                var key = joined(stream, n);
                lines.write(event, category + key.substring(1, key.length() - 1), joined(payload, n), event.stamp());
            }
        }
    }

    /** The text between its keys: behind each part but the last comes the number of the copy. */
    private List<String> parts(String text) {
        var parts = new ArrayList<String>();
        Matcher found = keys.matcher(text);
        var from = 0;
        while (found.find()) {
            parts.add(text.substring(from, found.end(1)));
            from = found.end(1);
        }
        parts.add(text.substring(from));
        return parts;
    }

    private static String joined(List<String> parts, int copy) {
        return String.join("-c" + copy, parts);
    }

    /** Rows in the text form of COPY. */
    private static final class Lines {
        private final PGCopyOutputStream out;
        private long position = 0;

        Lines(PGCopyOutputStream out) {
            this.out = out;
        }

        void write(Corpus.Stored event, String stream, String payload, String stamp) throws IOException {
            position++;
            var line = String.join(
                    "\t",
                    Long.toString(position),
                    stream,
                    Long.toString(event.version()),
                    stream.substring(0, stream.indexOf('-')),
                    event.type(),
                    Integer.toString(event.revision()),
                    BEGIN.plusMillis(position * 20).toString(),
                    escaped(payload),
                    escaped(stamp),
                    new UUID(0, position).toString());
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }

        private static String escaped(String text) {
            return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
        }
    }
}
