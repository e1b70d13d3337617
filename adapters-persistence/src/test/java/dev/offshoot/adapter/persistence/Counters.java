package dev.offshoot.adapter.persistence;

import dev.offshoot.adapter.persistence.readmodel.table.Column;
import dev.offshoot.adapter.persistence.readmodel.table.DatedTable;
import dev.offshoot.adapter.persistence.readmodel.table.EventProjectionTable;
import dev.offshoot.command.Command;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.counter.CounterCommand.RaiseCounter;
import dev.offshoot.counter.CounterCommand.StartCounter;
import dev.offshoot.counter.CounterDecider;
import dev.offshoot.counter.CounterEvent;
import dev.offshoot.counter.CounterEvent.CounterRaised;
import dev.offshoot.counter.CounterFold;
import dev.offshoot.counter.CounterId;
import dev.offshoot.counter.CounterLine;
import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.StreamTypes;
import dev.offshoot.execution.Correct;
import dev.offshoot.provenance.KnownSince;
import dev.offshoot.stream.EventMetadata;
import dev.offshoot.stream.StreamId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The family of counters, what is shown of it, and what may be asked of it. */
public final class Counters {

    public static final StreamTypes FAMILIES = new StreamTypes(List.of(CounterDecider.STREAM_TYPE));

    /** The titles and totals on every day. */
    public static final DatedTable<CounterEvent, CounterLine, CounterLine> LINES = DatedTable.of(
            "counter_line",
            CounterDecider.STREAM_TYPE,
            new CounterFold(),
            line -> line,
            List.of(
                    new Column<>("title", "text", CounterLine::title),
                    new Column<>("total", "bigint", CounterLine::total),
                    new Column<>(
                            "latest_day",
                            "date",
                            line -> line.latest().map(l -> l.dated().latest())),
                    new Column<>(
                            "causes",
                            "text[]",
                            line -> line.causes().stream().map(Object::toString).toList())));

    /** How much a counter went up at once. */
    public record Step(CounterId counter, int by) {}

    public static final EventProjectionTable<Step> STEPS = new EventProjectionTable<>(
            "counter_step",
            event -> event.event() instanceof CounterRaised raised
                    ? List.of(new Step(raised.counter(), raised.by()))
                    : List.of(),
            List.of(new Column<>("by", "integer", entry -> entry.body().by())),
            "position, n",
            List.of("(stream, position)"));

    private Counters() {}

    public static StreamId stream(String key) {
        return new StreamId("counter", key);
    }

    public static CommandEnvelope<StartCounter> start(String key) {
        return now(new StartCounter(new CounterId(key), "Counter " + key));
    }

    public static CommandEnvelope<RaiseCounter> raise(String key, int by) {
        return now(new RaiseCounter(new CounterId(key), by, Optional.of("a note")));
    }

    public static CommandEnvelope<Correct> correct(String key, long version, Optional<Command> instead) {
        return now(new Correct(stream(key), version, "a slip", instead));
    }

    /** Told late, or as a source claims to have known it. */
    public static <C extends Command> CommandEnvelope<C> told(C command, String occurred, Optional<LocalDate> known) {
        var metadata = EventMetadata.of(PartialDate.parse(occurred), "ada");
        return new CommandEnvelope<>(
                command,
                known.map(day -> metadata.knownSince(new KnownSince(day, "the report")))
                        .orElse(metadata),
                Instant.now(),
                ZoneOffset.UTC,
                OptionalLong.empty());
    }

    public static <C extends Command> CommandEnvelope<C> now(C command) {
        return new CommandEnvelope<>(
                command,
                EventMetadata.of(PartialDate.parse("2020-04"), "ada"),
                Instant.now(),
                ZoneOffset.UTC,
                OptionalLong.empty());
    }
}
