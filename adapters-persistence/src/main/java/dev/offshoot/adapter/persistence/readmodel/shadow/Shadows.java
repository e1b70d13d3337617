package dev.offshoot.adapter.persistence.readmodel.shadow;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.log.Unreadable;
import dev.offshoot.adapter.persistence.log.codec.Json;
import dev.offshoot.adapter.persistence.readmodel.live.EventProjectionWriter;
import dev.offshoot.adapter.persistence.readmodel.rows.SetAsideTable;
import dev.offshoot.adapter.persistence.readmodel.table.ReadModelSchema;
import dev.offshoot.adapter.persistence.readmodel.table.ReadTables;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The shadows of all tables while the log is read for them: folds in memory, journals as they come. */
public final class Shadows {

    private static final int BATCH = 2_000;

    private final List<StreamShadow> streams;
    private final List<EventProjectionWriter<?>> journals;
    private final EventLog log;
    private final SetAsideTable aside;
    private final List<RecordedEvent<? extends Event>> batch = new ArrayList<>();
    private final List<Runnable> failures = new ArrayList<>();

    public Shadows(ReadTables defined, DataSource database, Json json, EventLog log) {
        this.streams = Stream.<StreamShadow>concat(
                        defined.streamProjections().stream().map(t -> new DocumentShadow<>(t, database, json)),
                        defined.dated().stream().map(t -> new DatedShadow<>(t, database, json)))
                .toList();
        this.log = log;
        this.aside = new SetAsideTable(new JdbcTemplate(database));
        EventProjectionWriter.Failures later = (projection, stream, version, failure) ->
                failures.add(() -> aside.failed(projection, stream, version, failure));
        this.journals = defined.journals().stream()
                .<EventProjectionWriter<?>>map(
                        t -> new EventProjectionWriter<>(t, ReadModelSchema.SHADOW, database, json, later))
                .toList();
    }

    public void heed(RecordedEvent<? extends Event> event) {
        streams.forEach(stream -> stream.heed(event));
        batch.add(event);
        if (batch.size() >= BATCH) {
            flush();
        }
    }

    public void cannotRead(Unreadable event) {
        streams.forEach(stream -> stream.cannotRead(event));
        journals.forEach(journal -> journal.cannotRead(event, log));
    }

    private void flush() {
        journals.forEach(journal -> journal.writeWhatCanBe(batch, log));
        batch.clear();
    }

    /** Writes what can be written while the log is still written to: once all that was there has been read. */
    public void begin() {
        flush();
        streams.forEach(stream -> stream.begin(log));
    }

    /** Writes what is still in memory, and what could not be taken; the log must stand still meanwhile. */
    public void finish() {
        flush();
        aside.clear();
        failures.forEach(Runnable::run);
        streams.forEach(stream -> stream.finish(log));
    }
}
