package dev.offshoot.adoption.domain;

import dev.offshoot.adoption.event.Adaptation;
import dev.offshoot.adoption.event.AdoptionEvent.ActivityCompleted;
import dev.offshoot.adoption.event.AdoptionEvent.FidelityReviewed;
import dev.offshoot.adoption.event.AdoptionEvent.KnockOnRecorded;
import dev.offshoot.adoption.event.AdoptionEvent.SupportGiven;
import dev.offshoot.adoption.event.AdoptionId;
import dev.offshoot.adoption.event.AdoptionTimeline.Merged;
import dev.offshoot.command.Command;
import dev.offshoot.date.PartialDate;
import dev.offshoot.stream.StreamId;
import java.util.List;
import java.util.Optional;

/** What may be asked of one site's adoption. Any of them may come first: documented histories are sparse. */
public sealed interface AdoptionCommand extends Command {

    AdoptionId adoption();

    @Override
    default StreamId stream() {
        return adoption().stream();
    }

    @Override
    default List<StreamId> about() {
        return adoption().about();
    }

    /** A command that needs to know the adoption definition in force on its date. */
    sealed interface ByDefinition extends AdoptionCommand {

        Optional<CountingDefinition> definition();

        ByDefinition under(Optional<CountingDefinition> definition);
    }

    /**
     * A command about a site that others have merged into.
     *
     * @param merged what each of them had come to: the site goes on from there
     */
    record AfterMerger(AdoptionCommand command, List<Merged> merged) implements AdoptionCommand {
        public AfterMerger {
            merged = List.copyOf(merged);
        }

        @Override
        public AdoptionId adoption() {
            return command.adoption();
        }
    }

    record IdentifySite(AdoptionId adoption, Optional<String> how) implements AdoptionCommand {}

    record ContactSite(AdoptionId adoption, Optional<String> by) implements AdoptionCommand {}

    record ShowInterest(AdoptionId adoption, Optional<String> by) implements AdoptionCommand {}

    record CommitSite(AdoptionId adoption, Optional<String> by, Optional<PartialDate> plannedLive)
            implements AdoptionCommand {}

    record StartPreparation(AdoptionId adoption, Optional<PartialDate> plannedLive) implements AdoptionCommand {}

    record CompleteActivity(AdoptionId adoption, ActivityCompleted activity) implements AdoptionCommand {}

    /** @param definition the one in force; empty where none is */
    record GoLive(AdoptionId adoption, Optional<CountingDefinition> definition) implements ByDefinition {
        @Override
        public GoLive under(Optional<CountingDefinition> definition) {
            return new GoLive(adoption, definition);
        }
    }

    record RecordAdaptation(AdoptionId adoption, Adaptation adaptation) implements AdoptionCommand {}

    record ReviewFidelity(AdoptionId adoption, FidelityReviewed review) implements AdoptionCommand {}

    record RecordKnockOn(AdoptionId adoption, KnockOnRecorded knockOn) implements AdoptionCommand {}

    record GiveSupport(AdoptionId adoption, SupportGiven support) implements AdoptionCommand {}

    /** @param howMet what shows that the site met the written sustainment test */
    record MarkEmbedded(AdoptionId adoption, String howMet, Optional<CountingDefinition> definition)
            implements ByDefinition {
        @Override
        public MarkEmbedded under(Optional<CountingDefinition> definition) {
            return new MarkEmbedded(adoption, howMet, definition);
        }
    }

    record PauseSite(AdoptionId adoption, Optional<String> why) implements AdoptionCommand {}

    record ResumeSite(AdoptionId adoption, Optional<String> why) implements AdoptionCommand {}

    record LeaveSite(AdoptionId adoption, String why) implements AdoptionCommand {}

    record ReturnSite(AdoptionId adoption, Optional<String> why, Optional<CountingDefinition> definition)
            implements ByDefinition {
        @Override
        public ReturnSite under(Optional<CountingDefinition> definition) {
            return new ReturnSite(adoption, why, definition);
        }
    }

    record DeclineSite(AdoptionId adoption, Optional<String> why) implements AdoptionCommand {}
}
