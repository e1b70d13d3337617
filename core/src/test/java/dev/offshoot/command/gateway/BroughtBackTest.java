package dev.offshoot.command.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adoption.domain.AdoptionCommand.GoLive;
import dev.offshoot.adoption.domain.AdoptionCommand.MarkEmbedded;
import dev.offshoot.adoption.event.AdoptionEvent.SiteWentLive;
import dev.offshoot.adoption.event.AdoptionId;
import dev.offshoot.award.domain.AwardCommand.ApproveClaim;
import dev.offshoot.award.domain.AwardCommand.ClaimDrawdown;
import dev.offshoot.award.domain.AwardCommand.MakeAward;
import dev.offshoot.award.domain.AwardCommand.MakePayment;
import dev.offshoot.award.domain.AwardCommand.ScheduleTranche;
import dev.offshoot.award.event.AwardId;
import dev.offshoot.award.event.ClaimId;
import dev.offshoot.award.event.TrancheId;
import dev.offshoot.command.Command;
import dev.offshoot.command.CorrectionRejection.AlreadyCorrected;
import dev.offshoot.command.CorrectionRejection.StandsOnNothing;
import dev.offshoot.command.CorrectionRejection.WouldNotHold;
import dev.offshoot.command.Outcome;
import dev.offshoot.command.Rejection;
import dev.offshoot.command.StreamRejection.HasEnded;
import dev.offshoot.command.StreamRejection.NoSuchStream;
import dev.offshoot.command.StreamRejection.WentOnAfterwards;
import dev.offshoot.date.PartialDate;
import dev.offshoot.framework.domain.FrameworkCommand.RetireFramework;
import dev.offshoot.framework.event.FrameworkId;
import dev.offshoot.initiative.domain.command.CharterCommand.CloseInitiative;
import dev.offshoot.initiative.domain.command.CharterCommand.SetAdoptionDefinition;
import dev.offshoot.initiative.domain.command.EnablerCommand.AdoptFramework;
import dev.offshoot.initiative.domain.command.SpreadCommand.AddRoute;
import dev.offshoot.initiative.domain.command.SpreadCommand.AppointVehicle;
import dev.offshoot.initiative.domain.command.SpreadCommand.TransferVehicle;
import dev.offshoot.initiative.domain.rejection.CharterRejection.DefinitionInUse;
import dev.offshoot.initiative.event.InitiativeId;
import dev.offshoot.initiative.event.spread.ScalingRoute;
import dev.offshoot.measure.Measures;
import dev.offshoot.measure.domain.MeasureCommand.DefineMeasure;
import dev.offshoot.measure.event.MeasureId;
import dev.offshoot.programme.domain.ProgrammeCommand.OpenProgramme;
import dev.offshoot.programme.domain.ProgrammeCommand.RenameProgramme;
import dev.offshoot.programme.event.ProgrammeId;
import dev.offshoot.programme.event.RagScale;
import dev.offshoot.quantity.Quantity;
import dev.offshoot.site.domain.SiteCommand.RenameSite;
import dev.offshoot.site.domain.SiteCommand.SplitSite;
import dev.offshoot.site.event.SiteId;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.StreamId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Taking back a taking-back brings an entry back; it is asked again then, with all that it leans on. */
class BroughtBackTest extends GatewaySpec {

    private static final ProgrammeId CARE = new ProgrammeId("care");
    private static final InitiativeId FALLS = new InitiativeId("falls");
    private static final MeasureId PEOPLE = new MeasureId("falls~people");
    private static final FrameworkId SMALL = TakenBackTest.SMALL;
    private static final SiteId A = new SiteId("a");
    private static final SiteId B = new SiteId("b");

    @Test
    void an_initiative_is_not_without_its_programme() {
        done("2010", new OpenProgramme(CARE, "Care", RagScale.RAG_5, Optional.empty()));
        done("2010", charter(FALLS, "Falls", Optional.of("care")));
        done("2026", takeBack(FALLS.stream(), 0));
        done("2026", takeBack(CARE.stream(), 0));
        brings(FALLS.stream(), 1, new NoSuchStream(CARE.stream()));
        done("2026", takeBack(CARE.stream(), 1));
        done("2026", takeBack(FALLS.stream(), 1));
    }

    @Test
    void a_measure_is_not_without_its_initiative_or_after_its_end() {
        done("2010", charter(FALLS, "Falls", Optional.empty()));
        done("2018", new DefineMeasure(PEOPLE, Measures.counted("People", "people")));
        done("2026", takeBack(PEOPLE.stream(), 0));
        done("2017", new CloseInitiative(FALLS, "done"));
        bringsAfterAnEnd(PEOPLE.stream(), 1);
        done("2026", takeBack(FALLS.stream(), 1));
        done("2026", takeBack(FALLS.stream(), 0));
        brings(PEOPLE.stream(), 1, new NoSuchStream(FALLS.stream()));
    }

    @Test
    void an_end_is_not_before_what_went_on_after_it() {
        done("2010", charter(FALLS, "Falls", Optional.empty()));
        done("2017", new CloseInitiative(FALLS, "done"));
        done("2026", takeBack(FALLS.stream(), 1));
        done("2018", new DefineMeasure(PEOPLE, Measures.counted("People", "people")));
        assertThat(refusal("2026", takeBack(FALLS.stream(), 2)))
                .isInstanceOfSatisfying(
                        WouldNotHold.class,
                        not -> assertThat(not.contradiction()).isInstanceOf(WentOnAfterwards.class));
    }

    @Test
    void a_framework_is_not_taken_up_once_it_was_retired_or_taken_back() {
        done("2016", TakenBackTest.framework());
        done("2016", charter(FALLS, "Falls", Optional.empty()));
        done("2018", new AdoptFramework(FALLS, SMALL.value(), Optional.empty()));
        done("2026", takeBack(FALLS.stream(), 1));
        done("2017", new RetireFramework(SMALL, "old"));
        assertThat(refusal("2026", takeBack(FALLS.stream(), 2))).isInstanceOf(WouldNotHold.class);
        done("2026", takeBack(SMALL.stream(), 1));
        done("2026", takeBack(SMALL.stream(), 0));
        assertThat(refusal("2026", takeBack(FALLS.stream(), 2))).isInstanceOf(WouldNotHold.class);
        done("2026", takeBack(SMALL.stream(), 3));
        done("2026", takeBack(FALLS.stream(), 2));
    }

    @Test
    void nothing_is_at_a_site_that_is_not_there() {
        done("2010", charter(FALLS, "Falls", Optional.empty()));
        done("2010", definition());
        done("2010", register(A));
        done("2010", register(B));
        var live = AdoptionId.of("falls", "b");
        done("2012", new GoLive(live, Optional.empty()));
        done("2012", new SplitSite(A, List.of(A, B)));
        done("2026", takeBack(live.stream(), 0));
        done("2026", takeBack(A.stream(), 1));
        done("2026", takeBack(B.stream(), 0));
        brings(live.stream(), 1, new NoSuchStream(B.stream()));
        brings(A.stream(), 2, new NoSuchStream(B.stream()));
    }

    @Test
    void nothing_is_live_without_a_definition() {
        done("2010", charter(FALLS, "Falls", Optional.empty()));
        done("2010", definition());
        done("2010", register(A));
        var live = AdoptionId.of("falls", "a");
        done("2012", new GoLive(live, Optional.empty()));
        done("2026", takeBack(live.stream(), 0));
        done("2026", takeBack(FALLS.stream(), 1));
        assertThat(refusal("2026", takeBack(live.stream(), 1))).isInstanceOf(WouldNotHold.class);
    }

    @Test
    void nothing_stands_in_a_stream_that_lost_what_it_stood_on() {
        done("2010", register(A));
        done("2012", new RenameSite(A, "Pier"));
        done("2010", charter(FALLS, "Falls", Optional.empty()));
        done("2012", new AddRoute(FALLS, ScalingRoute.GROWTH));
        for (var stream : List.of(A.stream(), FALLS.stream())) {
            done("2026", takeBack(stream, 1));
            done("2026", takeBack(stream, 0));
            assertThat(refusal("2026", takeBack(stream, 2))).isInstanceOf(WouldNotHold.class);
        }
    }

    @Test
    void an_approval_is_not_of_what_another_asks_for_by_then() {
        var grant = new AwardId("falls~grant");
        var claim = ClaimId.number(1);
        var drawdown = new ClaimDrawdown(grant, new TrancheId("first"), new BigDecimal(50), Optional.empty());
        done("2010", charter(FALLS, "Falls", Optional.empty()));
        done(
                "2011",
                new MakeAward(
                        grant,
                        "Grant",
                        Optional.empty(),
                        Optional.of(Quantity.exactly(100)),
                        "GBP",
                        Optional.empty(),
                        Optional.empty()));
        done(
                "2011",
                new ScheduleTranche(
                        grant, new TrancheId("first"), "First", new BigDecimal(100), Optional.empty(), List.of()));
        done("2012", drawdown);
        done("bea", "2013", new ApproveClaim(grant, claim, Optional.empty()));
        done("2014", new MakePayment(grant, claim, Optional.empty()));
        done("2026", takeBack(grant.stream(), 4));
        done("2026", takeBack(grant.stream(), 3));
        assertThat(take("2026", takeBack(grant.stream(), 5))).isInstanceOf(Outcome.Refused.class);
        var beas = new ClaimDrawdown(grant, new TrancheId("first"), new BigDecimal(50), Optional.of("bea"));
        done("cyd", "2012", instead(grant.stream(), 2, beas));
        assertThat(take("cyd", "2026", takeBack(grant.stream(), 6))).isInstanceOf(Outcome.Refused.class);
        done("cyd", "2026", takeBack(grant.stream(), 7));
        done("cyd", "2026", takeBack(grant.stream(), 6));
        done("2026", takeBack(grant.stream(), 5));
    }

    @Test
    void a_definition_is_not_put_back_under_those_who_count_by_another() {
        done("2010", charter(FALLS, "Falls", Optional.empty()));
        done("2010", definition("2018"));
        done("2010", instead(FALLS.stream(), 1, definition("2015")));
        done("2010", register(A));
        done("2016", new GoLive(AdoptionId.of("falls", "a"), Optional.empty()));
        refused("2026", takeBack(FALLS.stream(), 2), new DefinitionInUse(1, "a", PartialDate.parse("2016")));
    }

    @Test
    void a_sustainment_test_is_not_taken_from_under_those_who_passed_it() {
        done("2010", charter(FALLS, "Falls", Optional.empty()));
        var tested = new SetAdoptionDefinition(FALLS, "Used", Optional.of("for a year"), PartialDate.parse("2010"));
        done("2010", tested);
        done("2010", register(A));
        var a = AdoptionId.of("falls", "a");
        done("2012", new GoLive(a, Optional.empty()));
        done("2016", new MarkEmbedded(a, "a year", Optional.empty()));
        refused(
                "2010",
                instead(FALLS.stream(), 1, definition("2010")),
                new DefinitionInUse(1, "a", PartialDate.parse("2016")));
    }

    @Test
    void a_step_counts_by_the_definition_it_was_counted_by_whatever_came_since() {
        done("2010", charter(FALLS, "Falls", Optional.empty()));
        done("2010", new SetAdoptionDefinition(FALLS, "Used", Optional.of("for a year"), PartialDate.parse("2014-02")));
        done("2010", register(A));
        var a = AdoptionId.of("falls", "a");
        done("2015", new GoLive(a, Optional.empty()));
        done("2016", new MarkEmbedded(a, "a year", Optional.empty()));
        done("2010", definition("2014-12"));
        done("2016", instead(a.stream(), 1, new MarkEmbedded(a, "a whole year", Optional.empty())));
        done("2026", takeBack(a.stream(), 2));
        done("2026", takeBack(a.stream(), 1));
        done("2026", takeBack(a.stream(), 4));
        done("2015-06", instead(a.stream(), 0, new GoLive(a, Optional.empty())));
        assertThat(((EventCorrected) streams.of(a.stream()).getLast().event()).instead())
                .contains(new SiteWentLive(1));
    }

    @Test
    void what_was_brought_back_is_taken_away_again() {
        done("2010", new OpenProgramme(CARE, "Care", RagScale.RAG_5, Optional.empty()));
        done("2012", new RenameProgramme(CARE, "Cares"));
        done("2026", takeBack(CARE.stream(), 1));
        done("2026", takeBack(CARE.stream(), 2));
        done("2026", takeBack(CARE.stream(), 3));
    }

    @Test
    void nothing_hands_over_what_it_never_held() {
        done("2010", charter(FALLS, "Falls", Optional.empty()));
        done("2015", new AppointVehicle(FALLS, "Team", Optional.empty()));
        done("2016", new TransferVehicle(FALLS, Optional.empty(), "Trust", Optional.empty()));
        done("2026", takeBack(FALLS.stream(), 2));
        done("2015", instead(FALLS.stream(), 1, new AppointVehicle(FALLS, "Crew", Optional.empty())));
        refused("2026", takeBack(FALLS.stream(), 3), new StandsOnNothing(2));
    }

    @Test
    void of_two_corrections_of_one_entry_one_stands() {
        done("2010", new OpenProgramme(CARE, "Care", RagScale.RAG_5, Optional.empty()));
        done("2012", new RenameProgramme(CARE, "Cares"));
        done("2012", instead(CARE.stream(), 1, new RenameProgramme(CARE, "Caring")));
        done("2026", takeBack(CARE.stream(), 2));
        done("2012", instead(CARE.stream(), 1, new RenameProgramme(CARE, "Cared")));
        refused("2026", takeBack(CARE.stream(), 3), new AlreadyCorrected(CARE.stream(), 1, 4));
    }

    private static SetAdoptionDefinition definition() {
        return definition("2010");
    }

    private static SetAdoptionDefinition definition(String from) {
        return new SetAdoptionDefinition(FALLS, "Used", Optional.empty(), PartialDate.parse(from));
    }

    private void brings(StreamId stream, long version, Rejection why) {
        refused("2026", takeBack(stream, version), new WouldNotHold(why));
    }

    private void bringsAfterAnEnd(StreamId stream, long version) {
        assertThat(refusal("2026", takeBack(stream, version)))
                .isInstanceOfSatisfying(
                        WouldNotHold.class,
                        not -> assertThat(not.contradiction()).isInstanceOf(HasEnded.class));
    }

    private Rejection refusal(String occurred, Command command) {
        assertThat(take(occurred, command)).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) take(occurred, command)).rejection();
    }
}
