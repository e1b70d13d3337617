package dev.offshoot.importing.application;

import dev.offshoot.command.Outcome;
import dev.offshoot.command.form.FieldError;
import dev.offshoot.command.form.FormBinding;
import dev.offshoot.command.form.port.out.KnownFacts.FoundFact;
import dev.offshoot.command.gateway.BoundedContext;
import dev.offshoot.command.gateway.CommandGateway;
import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.StreamTypes;
import dev.offshoot.importing.port.in.ImportFacts.Upload;
import dev.offshoot.importing.view.ImportReport.RowReport;
import dev.offshoot.stream.Corrections;
import dev.offshoot.stream.Days;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.History;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.stream.Subjects;
import dev.offshoot.stream.Unreadable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file whose fact is recorded already: passed over if they say the same, or what was put right since, and
 * refused if they say something else. Each stream is read once, from its start to its end.
 */
final class KnownRows {

    /** A row and where its fact was recorded. */
    record KnownRow(FactRow row, FoundFact found) {}

    private final List<BoundedContext<?, ?, ?, ?, ?>> contexts;
    private final StreamTypes streamTypes;
    private final History past;
    private final Upload.By by;
    private final String batch;
    private final TitleKeys keys;

    KnownRows(
            List<BoundedContext<?, ?, ?, ?, ?>> contexts,
            StreamTypes streamTypes,
            History past,
            Upload.By by,
            String batch,
            TitleKeys keys) {
        this.contexts = contexts;
        this.streamTypes = streamTypes;
        this.past = past;
        this.by = by;
        this.batch = batch;
        this.keys = keys;
    }

    /** What becomes of each, by its line. */
    Map<Long, RowReport> reports(List<KnownRow> rows) {
        var before = new Before(streamTypes, past);
        var present = new PresentTitles(before);
        var gateway = CommandGateway.of(contexts, before, before);
        var corrections = new HashMap<StreamId, Map<Long, RecordedEvent<EventCorrected>>>();
        var reports = new HashMap<Long, RowReport>();
        var ordered = new ArrayList<KnownRow>();
        for (var known : rows) {
            try {
                recorded(known);
                ordered.add(known);
            } catch (Unreadable entry) {
                reports.put(known.row().row().line(), known.row().leansOn(entry));
            }
        }
        ordered.sort(Comparator.comparingLong(known -> recorded(known).position()));
        for (var known : ordered) {
            before.moveTo(recorded(known));
            var correction = corrections
                    .computeIfAbsent(known.found().stream(), s -> Corrections.inForce(past.of(s)))
                    .get(known.found().version());
            reports.put(
                    known.row().row().line(),
                    reportOrWhy(known, () -> says(known, before, present, gateway), correction));
        }
        return reports;
    }

    /** What it leans on may be what cannot be read. */
    private RowReport reportOrWhy(
            KnownRow known,
            Supplier<List<RecordedEvent<? extends Event>>> says,
            @Nullable RecordedEvent<EventCorrected> correction) {
        try {
            return report(known, says.get(), correction);
        } catch (Unreadable entry) {
            return known.row().leansOn(entry);
        }
    }

    private RecordedEvent<? extends Event> recorded(KnownRow known) {
        return past.of(known.found().stream()).get((int) known.found().version());
    }

    private RowReport report(
            KnownRow known,
            List<RecordedEvent<? extends Event>> says,
            @Nullable RecordedEvent<EventCorrected> correction) {
        if (correction != null) {
            return corrected(known, says, recorded(known), correction);
        }
        return same(says, recorded(known)) ? known.row().knownAlready(List.of()) : different(known);
    }

    private List<RecordedEvent<? extends Event>> says(
            KnownRow known, Before before, PresentTitles present, CommandGateway gateway) {
        var row = known.row();
        return row.asking(when(row, recorded(known)), present, keys, Subjects.of(known.found().stream()))
                                instanceof FormBinding.Ready(var asked)
                        && gateway.take(by.member(), row.brought(asked, batch)) instanceof Outcome.Done
                ? before.decided()
                : List.of();
    }

    /**
     * As it was asked when its fact was recorded. A row without a date was dated the day of that moment, in the time zone
     * of then, which may have been another.
     */
    private Upload.By when(FactRow row, RecordedEvent<? extends Event> recorded) {
        var at = recorded.recorded();
        var day = recorded.occurred();
        var zone = Stream.concat(Stream.of(by.zone()), Days.EVERYWHERE.stream())
                .filter(z -> row.undated() && day.equals(PartialDate.on(Days.day(at, z))))
                .findFirst()
                .orElse(by.zone());
        return new Upload.By(by.member(), at, zone);
    }

    private static RowReport corrected(
            KnownRow known,
            List<RecordedEvent<? extends Event>> says,
            RecordedEvent<? extends Event> recorded,
            RecordedEvent<EventCorrected> correction) {
        var instead = correction.event().instead();
        if (instead.isPresent() && !says.isEmpty() && says.getFirst().event().equals(instead.get())) {
            return known.row().knownAlready(List.of());
        }
        if (!same(says, recorded)) {
            return different(known);
        }
        return known.row()
                .knownAlready(List.of(
                        instead.isPresent()
                                ? "corrected since, which stays: "
                                        + correction.event().reason()
                                : "taken back since, which stays: "
                                        + correction.event().reason()));
    }

    private static boolean same(List<RecordedEvent<? extends Event>> says, RecordedEvent<? extends Event> recorded) {
        return !says.isEmpty() && same(says.getFirst(), recorded);
    }

    private static boolean same(RecordedEvent<? extends Event> one, RecordedEvent<? extends Event> other) {
        return one.stream().equals(other.stream())
                && one.event().equals(other.event())
                && one.occurred().equals(other.occurred())
                && one.metadata().known().equals(other.metadata().known())
                && one.metadata().provenance().equals(other.metadata().provenance());
    }

    private static RowReport different(KnownRow known) {
        return known.row()
                .wrong(List.of(new FieldError(
                        Columns.FACT,
                        "Fact “%s” is recorded already (batch %s) and this row says something else. Correct that entry in its history, or give the row another id."
                                .formatted(known.found().fact(), known.found().batch()))));
    }
}
