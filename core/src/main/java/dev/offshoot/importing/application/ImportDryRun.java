package dev.offshoot.importing.application;

import dev.offshoot.command.Outcome;
import dev.offshoot.command.form.FieldError;
import dev.offshoot.command.form.FormBinding;
import dev.offshoot.command.form.port.out.KnownFacts;
import dev.offshoot.command.form.port.out.People;
import dev.offshoot.command.gateway.BoundedContext;
import dev.offshoot.command.gateway.CommandGateway;
import dev.offshoot.decider.StreamTypes;
import dev.offshoot.execution.DryRun;
import dev.offshoot.importing.port.in.ImportFacts.Upload;
import dev.offshoot.importing.port.out.Tables.Table;
import dev.offshoot.importing.port.out.TitledStreams;
import dev.offshoot.importing.view.ImportReport.Fate;
import dev.offshoot.importing.view.ImportReport.RowReport;
import dev.offshoot.projection.Titles;
import dev.offshoot.stream.Corrections;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.stream.Unreadable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One run of a file's rows over the real history, in memory. Made for one file. */
final class ImportDryRun {

    private final List<BoundedContext<?, ?, ?, ?, ?>> contexts;
    private final StreamTypes streamTypes;
    private final ReadAhead past;
    private final Columns columns;
    private final KnownFacts facts;
    private final Upload.By by;
    private final String batch;
    private final CalledStreams called;
    private final TitleKeys keys;
    private final DryRun rehearsal;
    private final PresentTitles present;
    private final CommandGateway gateway;

    ImportDryRun(
            List<BoundedContext<?, ?, ?, ?, ?>> contexts,
            StreamTypes streamTypes,
            ReadAhead past,
            Columns columns,
            KnownFacts facts,
            Upload.By by,
            String batch,
            TitledStreams titles,
            People people) {
        this.contexts = contexts;
        this.streamTypes = streamTypes;
        this.past = past;
        this.columns = columns;
        this.facts = facts;
        this.by = by;
        this.batch = batch;
        this.called = new CalledStreams(titles, past);
        this.keys = new TitleKeys(called, people);
        this.rehearsal = new DryRun(streamTypes, past);
        this.present = new PresentTitles(rehearsal);
        this.gateway = CommandGateway.of(contexts, rehearsal, rehearsal);
    }

    DryRun rehearsal() {
        return rehearsal;
    }

    List<RowReport> rows(Table.Rows table) {
        Map<Long, RowReport> reports = new TreeMap<>();
        var sound = new ArrayList<FactRow>();
        var reader = new RowReader(columns);
        for (var row : table.rows()) {
            switch (reader.read(row)) {
                case RowReader.Unfit(var report) -> reports.put(row.line(), report);
                case RowReader.Fit(var fit) -> sound.add(fit);
            }
        }
        var known = facts.of(sound.stream().map(FactRow::fact).toList());
        past.fetch(known.values().stream().map(KnownFacts.FoundFact::stream).toList());
        past.fetch(sound.stream().flatMap(this::streams).distinct().toList());
        var doubts = new ColumnDoubts(sound, table.semicolons());
        var knownRows = new ArrayList<KnownRows.KnownRow>();
        for (var row : sound) {
            var found = known.get(row.fact());
            if (found == null) {
                var report = fresh(row);
                reports.put(
                        row.row().line(),
                        report.fate() == Fate.WRONG
                                ? report
                                : report.with(Stream.concat(report.doubts().stream(), doubts.of(row).stream())
                                        .toList()));
            } else {
                knownRows.add(new KnownRows.KnownRow(row, found));
            }
        }
        reports.putAll(new KnownRows(contexts, streamTypes, past, by, batch, keys).reports(knownRows));
        return List.copyOf(reports.values());
    }

    /** What a row is about; nothing where it cannot be read. */
    private Stream<StreamId> streams(FactRow row) {
        return row.guessed(by) instanceof FormBinding.Ready(var asked)
                ? Stream.concat(Stream.of(asked.command().stream()), asked.command().about().stream())
                : Stream.empty();
    }

    private RowReport fresh(FactRow row) {
        try {
            return asked(row);
        } catch (Unreadable entry) {
            return row.leansOn(entry);
        }
    }

    private RowReport asked(FactRow row) {
        return switch (row.asking(by, present, keys, List.of())) {
            case FormBinding.Flawed(var flaws) -> row.wrong(flaws);
            case FormBinding.Ready(var asked) -> {
                var before = rehearsal.written().size();
                var anew = saysAnew(row, asked.command().stream());
                yield switch (gateway.take(by.member(), row.brought(asked, batch))) {
                    case Outcome.Refused(var rejection) -> {
                        var reason = asked.why(rejection);
                        yield row.wrong(List.of(new FieldError(reason.field(), reason.message())));
                    }
                    case Outcome.Moved moved ->
                        throw new IllegalStateException("no version was expected of " + moved.stream());
                    case Outcome.Done _ -> {
                        var report = recorded(row, before);
                        yield report.fate() == Fate.RECORDED ? report.with(anew) : report;
                    }
                };
            }
        };
    }

    /** That it is said already of a thing which the row names by nothing but the title it would open another with. */
    private List<FieldError> saysAnew(FactRow row, StreamId stream) {
        var action = row.action();
        return action.changes()
                        && !row.named().containsKey(action.place().own())
                        && Corrections.settle(rehearsal.of(stream)).stream()
                                .anyMatch(recorded -> action.records().isInstance(recorded.event()))
                ? List.of(new FieldError(
                        action.opens().orElseThrow(),
                        "There is one of this title already (%s %s), and this says it anew. If that is meant, go on; if another is, give it a title or a key of its own."
                                .formatted(stream.category(), stream.key())))
                : List.of();
    }

    private RowReport recorded(FactRow row, int before) {
        var written = rehearsal.written();
        written.subList(before, written.size()).forEach(called::learn);
        var says = new ArrayList<>(
                written.subList(before, written.size()).stream().map(this::said).toList());
        if (says.isEmpty()) {
            says.add("says what is recorded already, so nothing is added");
        } else if (row.undated()) {
            says.add("dated today, as the row gives no date");
        }
        return new RowReport(
                row.row().line(),
                row.fact(),
                written.size() == before ? Fate.KNOWN_ALREADY : Fate.RECORDED,
                says,
                List.of());
    }

    private String said(RecordedEvent<? extends Event> recorded) {
        return contexts.stream()
                .filter(c -> c.streamType().events().isInstance(recorded.event()))
                .findFirst()
                .map(c -> c.tell(recorded, Titles.PLAIN))
                .orElseThrow();
    }
}
