package dev.offshoot.initiative;

import static dev.offshoot.initiative.Histories.HARBOUR;
import static dev.offshoot.initiative.Histories.ODDS;
import static dev.offshoot.initiative.Histories.commissioning;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.OffshootContexts;
import dev.offshoot.command.Command;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.execution.InMemoryStreams;
import dev.offshoot.execution.Preparation.Prepared;
import dev.offshoot.framework.event.FrameworkEvent.FrameworkPublished;
import dev.offshoot.framework.event.FrameworkEvent.FrameworkRetired;
import dev.offshoot.framework.event.FrameworkEvent.PublishedEnabler;
import dev.offshoot.framework.event.FrameworkEvent.PublishedScale;
import dev.offshoot.framework.event.FrameworkEvent.ScalePoint;
import dev.offshoot.initiative.application.InitiativePreparation;
import dev.offshoot.initiative.domain.command.CharterCommand.PauseInitiative;
import dev.offshoot.initiative.domain.command.EnablerCommand.AdoptFramework;
import dev.offshoot.initiative.domain.command.FrameworkOffer;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.EventMetadata;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** How the framework an initiative is to adopt is looked up. */
class InitiativePreparationTest {

    private static final StreamId STREAM = new StreamId("framework", ODDS);
    private static final FrameworkPublished PUBLISHED = new FrameworkPublished(
            "Against the Odds",
            "conditions for scale",
            Optional.empty(),
            "ours",
            List.of(new PublishedEnabler("commissioning", "Commissioning", "paid for", "five")),
            List.of(
                    new PublishedScale("other", "Other", List.of(new ScalePoint("red", "Red", Optional.empty()))),
                    new PublishedScale(
                            "five",
                            "Five points",
                            List.of(
                                    new ScalePoint("developing", "Developing", Optional.of(2)),
                                    new ScalePoint("established", "Established", Optional.of(3)),
                                    new ScalePoint("embedded", "Embedded", Optional.of(4)),
                                    new ScalePoint("mixed", "Mixed", Optional.empty())))));

    private final AdoptFramework adopt = new AdoptFramework(HARBOUR, ODDS, Optional.empty());

    private static Command prepared(Command command, Event... framework) {
        var told = new ArrayList<RecordedEvent<? extends Event>>();
        for (var event : framework) {
            told.add(RecordedEvent.in(
                    ZoneOffset.UTC,
                    STREAM,
                    told.size(),
                    told.size(),
                    DeciderSpec.NOW,
                    EventMetadata.of(PartialDate.parse("2018"), "ada"),
                    event));
        }
        var history = new InMemoryStreams(OffshootContexts.streamTypes());
        history.append(told);
        var asked = new CommandEnvelope<>(
                command,
                EventMetadata.of(PartialDate.on(DeciderSpec.TODAY), "ada"),
                DeciderSpec.NOW,
                ZoneOffset.UTC,
                OptionalLong.empty());
        return ((Prepared.Ready) new InitiativePreparation().prepare(asked, history)).command();
    }

    @Test
    void brings_the_enablers_with_the_scale_each_is_rated_on() {
        assertThat(prepared(adopt, PUBLISHED))
                .isEqualTo(new AdoptFramework(
                        HARBOUR,
                        ODDS,
                        Optional.of(new FrameworkOffer("Against the Odds", List.of(commissioning()), false))));
    }

    @Test
    void says_that_it_is_retired_or_not_there() {
        assertThat(((AdoptFramework) prepared(adopt, PUBLISHED, new FrameworkRetired("replaced"))).offer())
                .hasValueSatisfying(offer -> assertThat(offer.retired()).isTrue());
        assertThat(prepared(adopt)).isEqualTo(adopt);
    }

    @Test
    void heeds_corrections() {
        var undone = new EventCorrected(1, "not retired", Optional.empty());
        assertThat(((AdoptFramework) prepared(adopt, PUBLISHED, new FrameworkRetired("replaced"), undone)).offer())
                .hasValueSatisfying(offer -> assertThat(offer.retired()).isFalse());
    }

    @Test
    void leaves_other_commands_as_they_are() {
        var pause = new PauseInitiative(HARBOUR, "winter");
        assertThat(prepared(pause, PUBLISHED)).isEqualTo(pause);
    }
}
