package dev.offshoot.command.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.access.Member;
import dev.offshoot.command.Command;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.Outcome;
import dev.offshoot.command.StreamRejection.HasEnded;
import dev.offshoot.command.StreamRejection.NoSuchStream;
import dev.offshoot.date.Dated;
import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.engagement.domain.EngagementCommand.CaptureLearning;
import dev.offshoot.engagement.event.ActivityId;
import dev.offshoot.execution.CommandPreparer;
import dev.offshoot.execution.Correct;
import dev.offshoot.execution.Preparation.Prepared;
import dev.offshoot.stream.Ended;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventMetadata;
import dev.offshoot.stream.History;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

final class CommandGatewayTest {
    private static final Member ADA = new Member("ada", "Ada L.", false);
    private static final StreamId INITIATIVE = new StreamId("initiative", "iris");
    private static final Ended CLOSED =
            new Ended(new Dated(PartialDate.parse("2019-05"), LocalDate.of(2019, 6, 1), 7), "closed");
    private static final Command LEARNING =
            new CaptureLearning(new ActivityId("iris~meeting"), "It works", Optional.empty(), Optional.empty());
    private static final Outcome DONE = new Outcome.Done(LEARNING.stream(), 3);

    @Test
    void turns_away_what_leans_on_something_that_is_not_there() {
        assertThat(take(LEARNING, "2019", Optional.empty()))
                .isEqualTo(new Outcome.Refused(new NoSuchStream(INITIATIVE)));
    }

    @Test
    void turns_away_what_occurred_after_what_it_leans_on_had_ended() {
        assertThat(take(LEARNING, "2019-06-02", ended()))
                .isEqualTo(new Outcome.Refused(new HasEnded(INITIATIVE, CLOSED)));
        var put = new Correct(LEARNING.stream(), 1, "a slip", Optional.of(LEARNING));
        assertThat(take(put, "2020", ended())).isEqualTo(new Outcome.Refused(new HasEnded(INITIATIVE, CLOSED)));
    }

    @Test
    void lets_late_news_of_before_the_end_pass() {
        assertThat(take(LEARNING, "2019-04-30", ended())).isEqualTo(DONE);
        assertThat(take(LEARNING, "2019", ended())).isEqualTo(DONE);
        assertThat(take(new Correct(LEARNING.stream(), 1, "a slip", Optional.empty()), "2020", ended()))
                .isEqualTo(DONE);
    }

    private static Outcome executed(CommandEnvelope<?> asked, CommandPreparer preparing) {
        return switch (preparing.prepare()) {
            case Prepared.Lacking(var rejection) -> new Outcome.Refused(rejection);
            case Prepared.Ready _ -> DONE;
        };
    }

    private static Optional<History.StreamHead> ended() {
        return Optional.of(new History.StreamHead(7, false, Optional.of(CLOSED)));
    }

    private static Outcome take(Command command, String occurred, Optional<History.StreamHead> standing) {
        var history = new History() {
            @Override
            public List<RecordedEvent<? extends Event>> of(StreamId stream) {
                return List.of();
            }

            @Override
            public Optional<StreamHead> standing(StreamId stream) {
                return standing;
            }
        };
        var metadata = EventMetadata.of(PartialDate.parse(occurred), "ada");
        return CommandGateway.of(List.of(), CommandGatewayTest::executed, history)
                .take(
                        ADA,
                        new CommandEnvelope<>(
                                command, metadata, DeciderSpec.NOW, ZoneOffset.UTC, OptionalLong.empty()));
    }
}
