package dev.offshoot.importing.application;

import dev.offshoot.desk.Context;
import dev.offshoot.desk.FrontDesk;
import dev.offshoot.importing.port.in.ImportFacts.Upload;
import dev.offshoot.importing.port.out.Tables.Row;
import dev.offshoot.importing.view.ImportReport.Fate;
import dev.offshoot.importing.view.ImportReport.RowReport;
import dev.offshoot.intake.Action;
import dev.offshoot.intake.Asking;
import dev.offshoot.intake.Flaw;
import dev.offshoot.intake.port.out.KnownFacts.FoundFact;
import dev.offshoot.kernel.Asked;
import dev.offshoot.kernel.Event;
import dev.offshoot.kernel.Families;
import dev.offshoot.kernel.History;
import dev.offshoot.kernel.Names;
import dev.offshoot.kernel.Outcome;
import dev.offshoot.kernel.Recorded;
import dev.offshoot.kernel.Rehearsal;
import dev.offshoot.kernel.StreamId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** One run of a file's rows over the real history, in memory. Made for one file. */
final class Trial {

    private final List<Context<?, ?, ?, ?, ?>> contexts;
    private final Families families;
    private final History past;
    private final Columns columns;
    private final Map<String, FoundFact> known;
    private final Upload.By by;
    private final String batch;
    private final Rehearsal rehearsal;
    private final FrontDesk desk;
    private final Set<String> seen = new HashSet<>();

    Trial(
            List<Context<?, ?, ?, ?, ?>> contexts,
            Families families,
            History past,
            Columns columns,
            Map<String, FoundFact> known,
            Upload.By by,
            String batch) {
        this.contexts = contexts;
        this.families = families;
        this.past = past;
        this.columns = columns;
        this.known = known;
        this.by = by;
        this.batch = batch;
        this.rehearsal = new Rehearsal(families, past);
        this.desk = desk(rehearsal);
    }

    private FrontDesk desk(Rehearsal stage) {
        return FrontDesk.of(contexts, stage, stage);
    }

    Rehearsal rehearsal() {
        return rehearsal;
    }

    RowReport row(Row row) {
        var named = columns.named(row);
        var fact = Optional.ofNullable(named.get(Columns.FACT)).orElse("");
        if (fact.isBlank()) {
            return wrong(
                    row, fact, List.of(new Flaw(Columns.FACT, "Give the row an id by which it is known for good.")));
        }
        if (!seen.add(fact)) {
            return wrong(
                    row,
                    fact,
                    List.of(new Flaw(Columns.FACT, "The id is in this file already. Give each row its own.")));
        }
        var action = columns.action(named);
        if (action.isEmpty()) {
            return wrong(
                    row,
                    fact,
                    List.of(new Flaw(
                            Columns.ACTION,
                            named.containsKey(Columns.ACTION)
                                    ? "There is no action “%s”. The import reference lists them."
                                            .formatted(named.get(Columns.ACTION))
                                    : "Say what the row records, for example record-observation.")));
        }
        var strangers = columns.strangers(action.get(), named);
        if (!strangers.isEmpty()) {
            return wrong(row, fact, strangers);
        }
        var found = known.get(fact);
        return found == null ? fresh(row, fact, action.get(), named) : again(row, found, action.get(), named);
    }

    private RowReport fresh(Row row, String fact, Action action, Map<String, String> named) {
        return switch (asking(action, named, rehearsal)) {
            case Asking.Flawed(var flaws) -> wrong(row, fact, flaws);
            case Asking.Ready(var asked) -> {
                var before = rehearsal.written().size();
                yield switch (desk.take(by.member(), stamped(asked, fact))) {
                    case Outcome.Refused(var rejection) -> {
                        var reason = rejection.reason();
                        yield wrong(row, fact, List.of(new Flaw(reason.field(), reason.message())));
                    }
                    case Outcome.Moved moved ->
                        throw new IllegalStateException("no version was expected of " + moved.stream());
                    case Outcome.Done _ -> {
                        var written = rehearsal.written();
                        yield new RowReport(
                                row.line(),
                                fact,
                                written.size() == before ? Fate.KNOWN_ALREADY : Fate.RECORDED,
                                written.subList(before, written.size()).stream()
                                        .map(this::said)
                                        .toList(),
                                List.of());
                    }
                };
            }
        };
    }

    /** A fact that is known is passed over if the row says the same, and refused if it says something else. */
    private RowReport again(Row row, FoundFact found, Action action, Map<String, String> named) {
        var before = new Rehearsal(families, upTo(found));
        var asking = asking(action, named, before);
        if (asking instanceof Asking.Ready(var asked)
                && desk(before).take(by.member(), stamped(asked, found.fact())) instanceof Outcome.Done
                && !before.written().isEmpty()
                && same(before.written().getFirst(), past.of(found.stream()).get((int) found.version()))) {
            return new RowReport(row.line(), found.fact(), Fate.KNOWN_ALREADY, List.of(), List.of());
        }
        return wrong(
                row,
                found.fact(),
                List.of(new Flaw(
                        Columns.FACT,
                        "Fact “%s” is recorded already (batch %s) and this row says something else. Correct that entry in its history, or give the row another id."
                                .formatted(found.fact(), found.batch()))));
    }

    private static boolean same(Recorded<? extends Event> one, Recorded<? extends Event> other) {
        return one.stream().equals(other.stream())
                && one.event().equals(other.event())
                && one.occurred().equals(other.occurred())
                && one.stamp().known().equals(other.stamp().known())
                && one.stamp().provenance().equals(other.stamp().provenance());
    }

    /** History as it was just before a fact was recorded. */
    private History upTo(FoundFact found) {
        return new History() {
            @Override
            public List<Recorded<? extends Event>> of(StreamId stream) {
                var all = past.of(stream);
                return stream.equals(found.stream()) ? all.subList(0, (int) found.version()) : all;
            }

            @Override
            public Optional<Standing> standing(StreamId stream) {
                return past.standing(stream);
            }
        };
    }

    private Asking asking(Action action, Map<String, String> named, History history) {
        var asker = new Asking.Asker(by.member().name(), by.at(), by.zone());
        return Asking.of(action, Columns.raw(action, named), asker, OptionalLong.empty(), history);
    }

    private Asked<?> stamped(Asked<?> asked, String fact) {
        return new Asked<>(
                asked.command(), asked.stamp().broughtBy(fact, batch), asked.at(), asked.zone(), asked.expected());
    }

    private String said(Recorded<? extends Event> recorded) {
        return contexts.stream()
                .filter(c -> c.family().events().isInstance(recorded.event()))
                .findFirst()
                .map(c -> c.tell(recorded.event(), Names.PLAIN))
                .orElseThrow();
    }

    private static RowReport wrong(Row row, String fact, List<Flaw> flaws) {
        return new RowReport(row.line(), fact, Fate.WRONG, List.of(), flaws);
    }
}
