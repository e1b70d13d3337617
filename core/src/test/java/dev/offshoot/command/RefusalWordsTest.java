package dev.offshoot.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adoption.domain.ReadingRejection.UpsetsElsewhere;
import dev.offshoot.adoption.event.AdoptionId;
import dev.offshoot.adoption.event.TransitionKind;
import dev.offshoot.command.CorrectionRejection.AlreadyCorrected;
import dev.offshoot.command.CorrectionRejection.EntryWouldNotHold;
import dev.offshoot.command.CorrectionRejection.LaterEventsStandOnIt;
import dev.offshoot.command.CorrectionRejection.NoReasonGiven;
import dev.offshoot.command.CorrectionRejection.NoSuchEvent;
import dev.offshoot.command.CorrectionRejection.NotCorrectedAlone;
import dev.offshoot.command.CorrectionRejection.OthersStandOnIt;
import dev.offshoot.command.StreamRejection.HasEnded;
import dev.offshoot.command.StreamRejection.MixedIllustration;
import dev.offshoot.command.StreamRejection.WentOnAfterwards;
import dev.offshoot.date.Dated;
import dev.offshoot.date.PartialDate;
import dev.offshoot.engagement.domain.EngagementRejection.NotYetHeld;
import dev.offshoot.engagement.event.ActivityId;
import dev.offshoot.measure.domain.MeasureStateRejection.MeasureUnknown;
import dev.offshoot.measure.event.MeasureId;
import dev.offshoot.stream.Ended;
import dev.offshoot.stream.StreamId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What is refused names what stands in the way, a few of many, and the remedy. */
class RefusalWordsTest {

    private static final StreamId FALLS = new StreamId("initiative", "falls");

    private static String standing(long... versions) {
        return new LaterEventsStandOnIt(
                        FALLS, 1, LongStream.of(versions).boxed().toList())
                .reason()
                .message();
    }

    @Test
    void entries_that_stand_on_one_are_named_at_most_five_of_them() {
        assertThat(standing(2))
                .isEqualTo(
                        "Entry 2 of the initiative “falls” stands on entry 1 as it is. Take it back or correct it first.");
        assertThat(standing(2, 3, 4, 5, 6))
                .isEqualTo(
                        "Entries 2, 3, 4, 5, 6 of the initiative “falls” stand on entry 1 as it is. Take them back or"
                                + " correct them first.");
        assertThat(standing(2, 3, 4, 5, 6, 7, 8)).startsWith("Entries 2, 3, 4, 5, 6 and 2 more of");
    }

    @Test
    void streams_that_would_be_left_alone_are_named_at_most_five_of_them() {
        assertThat(others(5)).contains("and site “0”, site “1”, site “2”, site “3”, site “4” would be left without it");
        assertThat(others(7)).contains("site “4” and 2 more would be left without it");
    }

    private static String others(int count) {
        var others = LongStream.range(0, count)
                .mapToObj(i -> new StreamId("site", Long.toString(i)))
                .toList();
        return new OthersStandOnIt(FALLS, List.copyOf(others)).reason().message();
    }

    @Test
    void what_is_illustrative_is_told_from_what_is_real() {
        assertThat(new MixedIllustration(true, FALLS).reason().message()).contains("is illustrative, so everything");
        assertThat(new MixedIllustration(false, FALLS).reason().message()).contains("is real, so nothing illustrative");
    }

    @Test
    void a_thing_is_called_by_what_it_is_and_its_own_key() {
        var grant = new StreamId("award", "doorway-dbe~grant");
        var ended = new Ended(new Dated(PartialDate.parse("2019"), LocalDate.of(2020, 1, 1), 50), "was closed");
        assertThat(new MixedIllustration(false, grant).reason().message()).startsWith("The award “grant” is real");
        assertThat(new StreamId("framework", "odds~2018-1").words()).isEqualTo("framework “odds~2018-1”");
        assertThat(new HasEnded(grant, ended).reason().message()).startsWith("The award “grant” was closed (2019)");
        assertThat(new WentOnAfterwards(grant, ended, ended.dated()).reason().message())
                .contains("before entry 50 of the award “grant” (2019)");
        assertThat(new NotYetHeld(new ActivityId("doorway-dbe~visit")).reason().message())
                .startsWith("“visit” is only planned");
        assertThat(new MeasureUnknown(new MeasureId("doorway-dbe~reach"))
                        .reason()
                        .message())
                .startsWith("There is no measure “reach”");
    }

    @Test
    void a_thing_of_another_is_called_with_it_where_the_other_is_not_at_hand() {
        var ward = AdoptionId.of("doorway", "ward-b");
        assertThat(ward.stream().wordsInFull()).isEqualTo("adoption “ward-b” of “doorway”");
        assertThat(FALLS.wordsInFull()).isEqualTo("initiative “falls”");
        assertThat(new UpsetsElsewhere(ward, 3, TransitionKind.PAUSED, PartialDate.parse("2021"))
                        .reason()
                        .message())
                .startsWith(
                        "With this, entry 3 of the adoption “ward-b” of “doorway” would make no sense: it paused (2021)");
    }

    @Test
    void no_refusal_of_a_correction_calls_a_thing_by_the_id_of_its_stream() {
        var contradiction = new NoReasonGiven();
        assertThat(List.<Rejection>of(
                        new NoSuchEvent(FALLS, 3),
                        new AlreadyCorrected(FALLS, 3, 4),
                        new LaterEventsStandOnIt(FALLS, 3, List.of(4L)),
                        new EntryWouldNotHold(FALLS, 3, contradiction),
                        new OthersStandOnIt(FALLS, List.of(new StreamId("award", "falls~grant"))),
                        new NotCorrectedAlone(new StreamId("batch", "falls"))))
                .extracting(rejection -> rejection.reason().message())
                .allSatisfy(message ->
                        assertThat(message).contains("“falls”").doesNotContain("initiative-", "award-", "batch-", "~"));
    }
}
