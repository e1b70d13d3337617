package dev.offshoot.adoption.application;

import static java.util.Comparator.comparing;

import dev.offshoot.adoption.domain.AdoptionCommand;
import dev.offshoot.adoption.domain.AdoptionCommand.AfterMerger;
import dev.offshoot.adoption.domain.AdoptionCommand.ByDefinition;
import dev.offshoot.adoption.domain.Definition;
import dev.offshoot.adoption.event.AdoptionId;
import dev.offshoot.initiative.event.InitiativeEvent.AdoptionDefinitionSet;
import dev.offshoot.initiative.event.InitiativeId;
import dev.offshoot.kernel.Asked;
import dev.offshoot.kernel.Command;
import dev.offshoot.kernel.Corrections;
import dev.offshoot.kernel.Event;
import dev.offshoot.kernel.Fault;
import dev.offshoot.kernel.History;
import dev.offshoot.kernel.Preparation;
import dev.offshoot.kernel.Recorded;
import dev.offshoot.kernel.StreamId;
import dev.offshoot.site.event.SiteId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells a command which adoption definition was in force on its date, and what the site carries on from others. */
public final class AdoptionPreparation implements Preparation {

    private static final Comparator<AdoptionDefinitionSet> BY_START = comparing(
                    (AdoptionDefinitionSet d) -> d.from().earliest().orElse(LocalDate.MIN))
            .thenComparingInt(AdoptionDefinitionSet::version);

    @Override
    public Prepared prepare(Asked<? extends Command> asked, History history) {
        if (!(asked.command() instanceof AdoptionCommand command)) {
            return new Prepared.Ready(asked.command());
        }
        var whole = command instanceof ByDefinition by
                ? by.under(inForce(by.adoption(), asked.judgedOn(), history))
                : command;
        var merged = new CarriedCourses(command.adoption().initiative(), history)
                .into(new SiteId(command.adoption().site()));
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
    public List<Fault> faults(StreamId stream, List<Recorded<? extends Event>> news, History history) {
        return new Succession(history).faults(stream);
    }

    /** The version that began last among those that may have begun by the day; of one set twice, as set last. */
    private static Optional<Definition> inForce(AdoptionId adoption, LocalDate day, History history) {
        var initiative = new InitiativeId(adoption.initiative()).stream();
        return Corrections.settle(history.of(initiative)).stream()
                .filter(r -> r.event() instanceof AdoptionDefinitionSet)
                .map(r -> (AdoptionDefinitionSet) r.event())
                .filter(d -> !d.from().isAfter(day))
                .reduce((one, other) -> BY_START.compare(other, one) < 0 ? one : other)
                .map(d -> new Definition(d.version(), d.sustainmentTest()));
    }
}
