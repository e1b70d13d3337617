package dev.offshoot.command.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.command.Command;
import dev.offshoot.command.CorrectionRejection.NotReplaced;
import dev.offshoot.command.CorrectionRejection.OthersStandOnIt;
import dev.offshoot.command.Outcome;
import dev.offshoot.command.StreamRejection.WentOnAfterwards;
import dev.offshoot.date.PartialDate;
import dev.offshoot.framework.domain.FrameworkCommand.PublishFramework;
import dev.offshoot.framework.domain.FrameworkCommand.RetireFramework;
import dev.offshoot.framework.event.FrameworkEvent.PublishedEnabler;
import dev.offshoot.framework.event.FrameworkEvent.PublishedScale;
import dev.offshoot.framework.event.FrameworkEvent.ScalePoint;
import dev.offshoot.framework.event.FrameworkId;
import dev.offshoot.initiative.domain.command.EnablerCommand.AdoptFramework;
import dev.offshoot.initiative.event.InitiativeId;
import dev.offshoot.measure.Measures;
import dev.offshoot.measure.domain.MeasureCommand.DefineMeasure;
import dev.offshoot.measure.domain.MeasureCommand.RecordObservation;
import dev.offshoot.measure.domain.Value;
import dev.offshoot.measure.event.MeasureId;
import dev.offshoot.programme.domain.ProgrammeCommand.CloseProgramme;
import dev.offshoot.programme.domain.ProgrammeCommand.OpenProgramme;
import dev.offshoot.programme.event.ProgrammeId;
import dev.offshoot.programme.event.RagScale;
import dev.offshoot.quantity.Quantity;
import dev.offshoot.site.domain.MergerRejection.NamedByMerger;
import dev.offshoot.site.domain.SiteCommand.SplitSite;
import dev.offshoot.site.event.SiteId;
import dev.offshoot.stream.StreamId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Nothing is taken back from under what names it, or ends before that. */
class TakenBackTest extends GatewaySpec {

    private static final ProgrammeId CARE = new ProgrammeId("care");
    private static final InitiativeId FALLS = new InitiativeId("falls");
    private static final MeasureId PEOPLE = new MeasureId("falls~people");
    static final FrameworkId SMALL = new FrameworkId("small~1");
    private static final SiteId A = new SiteId("a");
    private static final SiteId B = new SiteId("b");

    @Test
    void a_programme_stays_under_its_initiatives() {
        done("2010", new OpenProgramme(CARE, "Care", RagScale.RAG_5, Optional.empty()));
        done("2010", charter(FALLS, "Falls", Optional.of("care")));
        stays(CARE.stream(), FALLS.stream());
        done("2010", instead(FALLS.stream(), 0, charter(FALLS, "Falls", Optional.empty())));
        goes(CARE.stream());
    }

    @Test
    void a_site_stays_under_what_was_observed_at_it() {
        done("2010", charter(FALLS, "Falls", Optional.empty()));
        done("2010", register(A));
        done("2010", new DefineMeasure(PEOPLE, Measures.counted("People", "people")));
        done(
                "2011",
                new RecordObservation(
                        PEOPLE,
                        PartialDate.parse("2011"),
                        Optional.of("a"),
                        new Value.Given(Quantity.exactly(7)),
                        Optional.empty()));
        stays(A.stream(), PEOPLE.stream());
        done("2026", takeBack(PEOPLE.stream(), 1));
        goes(A.stream());
    }

    @Test
    void a_site_stays_under_the_split_and_the_merger_that_name_it() {
        done("2010", register(A));
        done("2010", register(B));
        done("2012", new SplitSite(A, List.of(A, B)));
        stays(B.stream(), A.stream());
        done("2026", takeBack(A.stream(), 1));
        done("2013", merge(A, B));
        refused("2026", back(B.stream()), new NamedByMerger(B, A, PartialDate.parse("2013")));
    }

    @Test
    void a_framework_stays_under_who_took_it_up() {
        done("2018", framework());
        done("2018", charter(FALLS, "Falls", Optional.empty()));
        done("2019", new AdoptFramework(FALLS, SMALL.value(), Optional.empty()));
        done("2019", new OpenProgramme(CARE, "Care", RagScale.RAG_5, Optional.of(SMALL.value())));
        stays(SMALL.stream(), FALLS.stream(), CARE.stream());
    }

    @Test
    void a_programme_is_not_closed_before_an_initiative_in_it_was_chartered() {
        done("2010", new OpenProgramme(CARE, "Care", RagScale.RAG_5, Optional.empty()));
        done("2017", charter(FALLS, "Falls", Optional.of("care")));
        wentOn("2016", new CloseProgramme(CARE, "done"), FALLS.stream());
        done("2017", new CloseProgramme(CARE, "done"));
    }

    @Test
    void a_programme_owns_nothing_of_an_initiative_of_the_same_key() {
        done("2010", new OpenProgramme(new ProgrammeId("falls"), "Care", RagScale.RAG_5, Optional.empty()));
        done("2010", charter(FALLS, "Falls", Optional.empty()));
        done("2018", new DefineMeasure(PEOPLE, Measures.counted("People", "people")));
        done("2016", new CloseProgramme(new ProgrammeId("falls"), "done"));
    }

    @Test
    void what_was_published_is_not_replaced() {
        done("2018", framework());
        refused("2018", instead(SMALL.stream(), 0, framework("Smaller")), new NotReplaced(0));
        done("2026", takeBack(SMALL.stream(), 0));
        done("2026", takeBack(SMALL.stream(), 1));
    }

    @Test
    void a_framework_is_not_retired_before_it_was_taken_up() {
        done("2018", framework());
        done("2018", charter(FALLS, "Falls", Optional.empty()));
        done("2020", new AdoptFramework(FALLS, SMALL.value(), Optional.empty()));
        wentOn("2019", new RetireFramework(SMALL, "old"), FALLS.stream());
        done("2020", new RetireFramework(SMALL, "old"));
    }

    private void wentOn(String occurred, Command command, StreamId where) {
        assertThat(take(occurred, command))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.rejection())
                                .isInstanceOfSatisfying(
                                        WentOnAfterwards.class,
                                        went -> assertThat(went.stream()).isEqualTo(where)));
    }

    private void stays(StreamId thing, StreamId... others) {
        refused("2026", back(thing), new OthersStandOnIt(thing, List.of(others)));
    }

    private void goes(StreamId thing) {
        done("2026", back(thing));
    }

    private static Command back(StreamId thing) {
        return takeBack(thing, 0);
    }

    static PublishFramework framework() {
        return framework("Small");
    }

    private static PublishFramework framework(String title) {
        return new PublishFramework(
                SMALL,
                title,
                "About it",
                Optional.empty(),
                "The scale is ours.",
                List.of(new PublishedEnabler("people", "People", "Those who do it", "plain")),
                List.of(new PublishedScale(
                        "plain",
                        "Plain",
                        List.of(
                                new ScalePoint("no", "No", Optional.of(0)),
                                new ScalePoint("yes", "Yes", Optional.of(1))))));
    }
}
