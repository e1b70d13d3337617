package dev.offshoot.adoption.application;

import static java.util.Comparator.comparing;

import dev.offshoot.adoption.domain.AdoptionCommand;
import dev.offshoot.adoption.domain.AdoptionCommand.AfterMerger;
import dev.offshoot.adoption.domain.AdoptionCommand.ByDefinition;
import dev.offshoot.adoption.domain.AdoptionCommand.ReviewFidelity;
import dev.offshoot.adoption.domain.CountingDefinition;
import dev.offshoot.adoption.domain.TermsRejection.NoSuchCoreComponents;
import dev.offshoot.adoption.event.AdoptionEvent;
import dev.offshoot.adoption.event.AdoptionId;
import dev.offshoot.command.Command;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.execution.Fault;
import dev.offshoot.execution.Preparation;
import dev.offshoot.initiative.event.CharterEvent.AdoptionDefinitionSet;
import dev.offshoot.initiative.event.CharterEvent.CoreComponentsPublished;
import dev.offshoot.initiative.event.InitiativeId;
import dev.offshoot.site.event.SiteId;
import dev.offshoot.stream.Corrections;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.History;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a command which adoption definition was in force on its date, and what the site carries on from others. */
public final class AdoptionPreparation implements Preparation {

    private static final Comparator<AdoptionDefinitionSet> BY_START = comparing(
                    (AdoptionDefinitionSet d) -> d.from().earliest().orElse(LocalDate.MIN))
            .thenComparingInt(AdoptionDefinitionSet::version);

    @Override
    public Prepared prepare(CommandEnvelope<? extends Command> asked, History history) {
        if (!(asked.command() instanceof AdoptionCommand command)) {
            return new Prepared.Ready(asked.command());
        }
        var unknown = command instanceof ReviewFidelity review
                ? review.review().coreComponents().filter(version -> !published(review.adoption(), version, history))
                : Optional.<Integer>empty();
        if (unknown.isPresent()) {
            return new Prepared.Lacking(new NoSuchCoreComponents(unknown.get()));
        }
        return merged(
                command instanceof ByDefinition by
                        ? by.under(inForce(by.adoption(), asked.judgedOn(), history))
                        : command,
                history);
    }

    /** A step counts by the definition it was counted by, as long as that was in force on its day. */
    @Override
    public Prepared prepareAgain(
            CommandEnvelope<? extends Command> asked, RecordedEvent<? extends Event> recorded, History history) {
        return asked.command() instanceof ByDefinition by
                ? AdoptionEvent.countedBy(recorded.event())
                        .flatMap(version -> definitions(by.adoption(), asked.judgedOn(), history)
                                .filter(d -> d.version() == version)
                                .reduce((_, later) -> later))
                        .map(definition -> merged(by.under(Optional.of(of(definition))), history))
                        .orElseGet(() -> prepare(asked, history))
                : prepare(asked, history);
    }

    private static Prepared merged(AdoptionCommand whole, History history) {
        var merged = new CarriedCourses(whole.adoption().initiative(), history)
                .into(new SiteId(whole.adoption().site()));
        return new Prepared.Ready(merged.isEmpty() ? whole : new AfterMerger(whole, merged));
    }

    @Override
    public Set<StreamId> leansOn(Command command, History history) {
        return new Succession(history).around(new AdoptionId(command.stream().key()));
    }

    @Override
    public boolean carriesOn(StreamId stream, History history) {
        return new Succession(history).carriesOn(new AdoptionId(stream.key()));
    }

    @Override
    public Set<String> heeds() {
        return Set.of("site", "adoption");
    }

    @Override
    public List<Fault> faults(StreamId stream, List<RecordedEvent<? extends Event>> news, History history) {
        return new Succession(history).faults(stream);
    }

    /** The version that began last among those that may have begun by the day; of one set twice, as set last. */
    private static Optional<CountingDefinition> inForce(AdoptionId adoption, LocalDate day, History history) {
        return definitions(adoption, day, history)
                .reduce((one, other) -> BY_START.compare(other, one) < 0 ? one : other)
                .map(AdoptionPreparation::of);
    }

    private static boolean published(AdoptionId adoption, int version, History history) {
        var initiative = new InitiativeId(adoption.initiative()).stream();
        return Corrections.settle(history.of(initiative)).stream()
                .anyMatch(r -> r.event() instanceof CoreComponentsPublished e && e.version() == version);
    }

    /** Those that may have begun by a day, as recorded. */
    private static Stream<AdoptionDefinitionSet> definitions(AdoptionId adoption, LocalDate day, History history) {
        var initiative = new InitiativeId(adoption.initiative()).stream();
        return Corrections.settle(history.of(initiative)).stream()
                .flatMap(r -> r.event() instanceof AdoptionDefinitionSet set ? Stream.of(set) : Stream.empty())
                .filter(d -> !d.from().isAfter(day));
    }

    private static CountingDefinition of(AdoptionDefinitionSet set) {
        return new CountingDefinition(set.version(), set.sustainmentTest());
    }
}
