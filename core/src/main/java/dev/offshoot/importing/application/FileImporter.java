package dev.offshoot.importing.application;

import dev.offshoot.command.Command;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.CorrectionRejection.NoReasonGiven;
import dev.offshoot.command.Outcome;
import dev.offshoot.command.StreamRejection.CannotBeRead;
import dev.offshoot.command.form.FieldError;
import dev.offshoot.command.form.port.out.KnownFacts;
import dev.offshoot.command.form.port.out.People;
import dev.offshoot.command.gateway.BoundedContext;
import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.StreamTypes;
import dev.offshoot.execution.DryRun;
import dev.offshoot.importing.domain.BatchCommand.ApplyBatch;
import dev.offshoot.importing.domain.BatchCommand.UndoBatch;
import dev.offshoot.importing.domain.BatchRejection.BatchUnknown;
import dev.offshoot.importing.event.BatchEvent;
import dev.offshoot.importing.event.BatchId;
import dev.offshoot.importing.port.in.ImportFacts;
import dev.offshoot.importing.port.out.Tables;
import dev.offshoot.importing.port.out.Tables.Table;
import dev.offshoot.importing.port.out.TitledStreams;
import dev.offshoot.importing.projection.BatchProjection;
import dev.offshoot.importing.view.BatchView;
import dev.offshoot.importing.view.ImportReport;
import dev.offshoot.importing.view.ImportReport.Fate;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.provenance.Provenance;
import dev.offshoot.stream.Days;
import dev.offshoot.stream.EventAppender;
import dev.offshoot.stream.EventMetadata;
import dev.offshoot.stream.History;
import dev.offshoot.stream.Unreadable;
import dev.offshoot.time.AsOf;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Runs a file over the real history in memory, and writes what came of it in one go. */
public final class FileImporter implements ImportFacts {

    private static final int TRIES = 5;

    private final List<BoundedContext<?, ?, ?, ?, ?>> contexts;
    private final StreamTypes streamTypes;
    private final History history;
    private final EventAppender appender;
    private final KnownFacts facts;
    private final Tables tables;
    private final TitledStreams titles;
    private final People people;
    private final Columns columns;

    public FileImporter(
            List<BoundedContext<?, ?, ?, ?, ?>> contexts,
            StreamTypes streamTypes,
            History history,
            EventAppender appender,
            KnownFacts facts,
            Tables tables,
            TitledStreams titles,
            People people) {
        this.contexts = List.copyOf(contexts);
        this.streamTypes = streamTypes;
        this.history = history;
        this.appender = appender;
        this.facts = facts;
        this.tables = tables;
        this.titles = titles;
        this.people = people;
        this.columns =
                new Columns(contexts.stream().flatMap(c -> c.actions().stream()).toList());
    }

    @Override
    public ImportReport rehearse(Upload upload) {
        return run(upload, new BatchId("trial")).report();
    }

    @Override
    public ImportReport apply(Upload upload, BatchId batch) {
        for (var tries = 0; tries < TRIES; tries++) {
            var run = run(upload, batch);
            if (!run.report().sound() || run.report().count(Fate.RECORDED) == 0) {
                return run.report();
            }
            if (run.report().doubtful() && !upload.looked()) {
                return unlooked(run.report());
            }
            var applied = new ApplyBatch(
                    batch,
                    upload.file(),
                    (int) run.report().count(Fate.RECORDED),
                    run.rehearsal().written().size());
            if (run.rehearsal().execute(asked(applied, upload.by(), false)) instanceof Outcome.Refused(var rejection)) {
                return failed(upload, rejection.reason().message());
            }
            if (appender.append(run.rehearsal().written(), run.rehearsal().basis())) {
                return new ImportReport(
                        upload.file(),
                        List.of(),
                        run.report().doubts(),
                        run.report().rows(),
                        Optional.of(batch.value()));
            }
        }
        return failed(upload, "Others are recording on the same initiatives just now. Nothing was changed; try again.");
    }

    private static ImportReport failed(Upload upload, String why) {
        return ImportReport.unread(upload.file(), List.of(new FieldError("", why)));
    }

    private static ImportReport unlooked(ImportReport report) {
        var rows = report.doubtfulRows();
        var flaw = new FieldError(
                "looked",
                "%s to look at before this is recorded. Say that you have looked, or put the file right."
                        .formatted(
                                rows == 0
                                        ? "There is something"
                                        : rows == 1 ? "There is 1 row" : "There are %s rows".formatted(rows)));
        return new ImportReport(report.file(), List.of(flaw), report.doubts(), report.rows(), Optional.empty());
    }

    private record Run(ImportReport report, DryRun rehearsal) {}

    private Run run(Upload upload, BatchId batch) {
        var nothing = new DryRun(streamTypes, history);
        return switch (tables.read(upload.content())) {
            case Table.Unreadable(var message) -> new Run(failed(upload, message), nothing);
            case Table.Rows table -> {
                var flaws = columns.flaws(table.columns());
                if (table.rows().isEmpty() && flaws.isEmpty()) {
                    flaws = List.of(new FieldError("", "The file has no rows below its header."));
                }
                yield flaws.isEmpty()
                        ? run(upload, batch, table)
                        : new Run(ImportReport.unread(upload.file(), flaws), nothing);
            }
        };
    }

    private Run run(Upload upload, BatchId batch, Table.Rows table) {
        var trial = new ImportDryRun(
                contexts,
                streamTypes,
                new ReadAhead(streamTypes, history),
                columns,
                facts,
                upload.by(),
                batch.value(),
                titles,
                people);
        var reports = trial.rows(table);
        return new Run(
                new ImportReport(upload.file(), List.of(), table.doubts(), reports, Optional.empty()),
                trial.rehearsal());
    }

    @Override
    public Outcome undo(BatchId batch, String why, Upload.By by) {
        try {
            return takeBack(batch, why, by);
        } catch (Unreadable entry) {
            return new Outcome.Refused(CannotBeRead.of(entry));
        }
    }

    private Outcome takeBack(BatchId batch, String why, Upload.By by) {
        if (why.isBlank()) {
            return new Outcome.Refused(new NoReasonGiven());
        }
        for (var tries = 0; tries < TRIES; tries++) {
            var brought = facts.ofBatch(batch.value());
            if (brought.isEmpty()) {
                return new Outcome.Refused(new BatchUnknown(batch));
            }
            var past = new ReadAhead(streamTypes, history);
            var undoing = new Undoing(contexts, streamTypes, past, facts, by);
            var refused = undoing.refused(batch, brought, why);
            if (refused.isPresent()) {
                return new Outcome.Refused(refused.get());
            }
            var rehearsal = new DryRun(streamTypes, past);
            var taken = undoing.corrections();
            var outcome = rehearsal.execute(asked(new UndoBatch(batch, why, taken.size()), by, false));
            if (!(outcome instanceof Outcome.Done)
                    || appender.append(
                            Stream.concat(taken.stream(), rehearsal.written().stream())
                                    .toList(),
                            undoing.basis())) {
                return outcome;
            }
        }
        return new Outcome.Moved(batch.stream(), -1);
    }

    @Override
    public Optional<ReadModel<BatchView>> batch(BatchId batch) {
        return new BatchProjection().at(AsOf.NOW, history.beginning(batch.stream()), BatchEvent.class);
    }

    static <C extends Command> CommandEnvelope<C> asked(C command, Upload.By by, boolean illustrative) {
        var today = PartialDate.on(Days.day(by.at(), by.zone()));
        var provenance = illustrative ? Provenance.notStated().asIllustration() : Provenance.notStated();
        var metadata = EventMetadata.of(today, by.member().name()).with(provenance);
        return new CommandEnvelope<>(command, metadata, by.at(), by.zone(), OptionalLong.empty());
    }
}
