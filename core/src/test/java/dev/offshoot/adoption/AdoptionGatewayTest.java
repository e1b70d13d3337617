package dev.offshoot.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adoption.domain.AdoptionCommand;
import dev.offshoot.adoption.domain.AdoptionCommand.GoLive;
import dev.offshoot.adoption.domain.AdoptionCommand.LeaveSite;
import dev.offshoot.adoption.domain.AdoptionCommand.ReviewFidelity;
import dev.offshoot.adoption.domain.ReadingRejection.Contradicts;
import dev.offshoot.adoption.domain.StageRejection.AlreadyRecorded;
import dev.offshoot.adoption.domain.StageRejection.NotLive;
import dev.offshoot.adoption.domain.TermsRejection.NoDefinitionInForce;
import dev.offshoot.adoption.domain.TermsRejection.NoSuchCoreComponents;
import dev.offshoot.adoption.event.AdoptionEvent.FidelityReviewed;
import dev.offshoot.adoption.event.AdoptionId;
import dev.offshoot.adoption.event.TransitionKind;
import dev.offshoot.command.Command;
import dev.offshoot.command.CorrectionRejection.LaterEventsStandOnIt;
import dev.offshoot.command.CorrectionRejection.OthersStandOnIt;
import dev.offshoot.command.CorrectionRejection.WouldNotHold;
import dev.offshoot.command.Outcome;
import dev.offshoot.command.Rejection;
import dev.offshoot.command.StreamRejection.HasEnded;
import dev.offshoot.command.StreamRejection.WentOnAfterwards;
import dev.offshoot.command.gateway.GatewaySpec;
import dev.offshoot.date.PartialDate;
import dev.offshoot.execution.Correct;
import dev.offshoot.initiative.domain.command.CharterCommand;
import dev.offshoot.initiative.domain.rejection.CharterRejection.DefinitionInUse;
import dev.offshoot.initiative.event.InitiativeId;
import dev.offshoot.site.domain.RegistrationRejection.BeforeItsRegistration;
import dev.offshoot.site.domain.SiteCommand.CloseSite;
import dev.offshoot.site.domain.SiteCommand.SplitSite;
import dev.offshoot.site.event.SiteId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules over a site, its initiative and what lies between them, as every command meets them. */
class AdoptionGatewayTest extends GatewaySpec {

    private static final InitiativeId FALLS = new InitiativeId("falls");
    private static final SiteId A = new SiteId("a");
    private static final SiteId B = new SiteId("b");
    private static final SiteId C = new SiteId("c");

    @BeforeEach
    void begin() {
        done("2010", charter(FALLS, "Falls", Optional.empty()));
        done("2012", definition());
        for (var site : List.of(A, B, C)) {
            done("2010", register(site));
        }
    }

    private static Command definition() {
        return new CharterCommand.SetAdoptionDefinition(
                FALLS, "in weekly use", Optional.of("a year in use"), PartialDate.parse("2012"));
    }

    private static Command goLive(SiteId site) {
        return new GoLive(at(site), Optional.empty());
    }

    private static Command leave(SiteId site) {
        return new LeaveSite(at(site), "cost");
    }

    private static AdoptionId at(SiteId site) {
        return AdoptionId.of("falls", site.value());
    }

    @Test
    void a_merged_site_leaves_though_only_its_predecessor_was_live() {
        done("2013", goLive(B));
        assertThat(take("2015", leave(A))).isEqualTo(refused(new NotLive(PartialDate.parse("2015"))));
        done("2014-04-01", merge(A, B));
        assertThat(take("2014-03", leave(A))).isEqualTo(refused(new NotLive(PartialDate.parse("2014-03"))));
        done("2015", leave(A));
        assertThat(take("2016", leave(A)))
                .isEqualTo(refused(new AlreadyRecorded("that it left", PartialDate.parse("2015"))));
    }

    @Test
    void a_review_is_against_core_components_that_were_published() {
        var review = new ReviewFidelity(
                at(A), new FidelityReviewed(Optional.empty(), Optional.of("close"), Optional.of(1), Optional.empty()));
        refused("2014", review, new NoSuchCoreComponents(1));
        done("2013", new CharterCommand.PublishCoreComponents(FALLS, List.of("weekly"), List.of()));
        done("2014", review);
    }

    @Test
    void an_initiative_is_not_closed_before_what_surely_occurred_in_what_belongs_to_it() {
        done("2019-08", goLive(A));
        var close = new CharterCommand.CloseInitiative(FALLS, "done");
        assertThat(take("2019-06", close))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.rejection())
                                .isInstanceOfSatisfying(
                                        WentOnAfterwards.class,
                                        later -> assertThat(later.stream()).isEqualTo(at(A).stream())));
        done("2019-08-01", close);
        assertThat(take("2019-06", new Correct(FALLS.stream(), 2, "a slip", Optional.of(close))))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void an_initiative_is_not_taken_back_from_under_what_belongs_to_it() {
        done("2019", goLive(A));
        var charter = new Correct(FALLS.stream(), 0, "a slip", Optional.empty());
        done("2026", new Correct(FALLS.stream(), 1, "a slip", Optional.of(definition())));
        assertThat(take("2026", charter))
                .isEqualTo(refused(new OthersStandOnIt(FALLS.stream(), List.of(at(A).stream()))));
        done("2026", new Correct(at(A).stream(), 0, "a slip", Optional.empty()));
        assertThat(take("2026", charter))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.rejection()).isInstanceOf(LaterEventsStandOnIt.class));
    }

    @Test
    void nothing_goes_live_before_the_first_definition_was_in_force() {
        assertThat(take("2011", goLive(A))).isEqualTo(refused(new NoDefinitionInForce(PartialDate.parse("2011"))));
        done("2012", goLive(A));
    }

    @Test
    void a_site_is_not_taken_back_from_under_its_adoptions() {
        done("2019", goLive(A));
        var registration = new Correct(A.stream(), 0, "a slip", Optional.empty());
        assertThat(take("2026", registration))
                .isEqualTo(refused(new OthersStandOnIt(A.stream(), List.of(at(A).stream()))));
        done("2026", new Correct(at(A).stream(), 0, "a slip", Optional.empty()));
        done("2026", registration);
    }

    @Test
    void a_site_that_closed_goes_live_no_more() {
        done("2017", new CloseSite(A, "moved"));
        assertThat(take("2019", goLive(A)))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.rejection()).isInstanceOf(HasEnded.class));
        done("2016", goLive(A));
    }

    @Test
    void nothing_goes_live_after_its_initiative_closed() {
        done("2018", new CharterCommand.CloseInitiative(FALLS, "done"));
        assertThat(take("2019", goLive(A)))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.rejection()).isInstanceOf(HasEnded.class));
        done("2017", goLive(A));
    }

    @Test
    void neither_merger_nor_split_comes_before_the_sites_in_it() {
        var late = new SiteId("late");
        done("2016", register(late));
        var rejection = new BeforeItsRegistration(late, PartialDate.parse("2016"));
        assertThat(take("2015", merge(A, late))).isEqualTo(refused(rejection));
        assertThat(take("2015", new SplitSite(A, List.of(A, late)))).isEqualTo(refused(rejection));
        done("2016", merge(A, late));
    }

    @Test
    void taking_back_a_going_live_under_a_leaving_is_refused() {
        done("2012", new AdoptionCommand.IdentifySite(at(A), Optional.empty()));
        done("2013", goLive(A));
        done("2015", leave(A));
        var back = new Correct(at(A).stream(), 1, "a slip", Optional.empty());
        assertThat(take("2016", back))
                .isEqualTo(
                        refused(new WouldNotHold(new Contradicts(2, TransitionKind.LEFT, PartialDate.parse("2015")))));
        done("2016", new Correct(at(A).stream(), 2, "a slip", Optional.empty()));
        done("2016", back);
    }

    @Test
    void a_definition_by_which_a_site_counts_is_not_taken_from_under_it() {
        done("2013", goLive(A));
        var back = new Correct(FALLS.stream(), 1, "a slip", Optional.empty());
        var inUse = refused(new DefinitionInUse(1, "a", PartialDate.parse("2013")));
        assertThat(take("2016", back)).isEqualTo(inUse);
        assertThat(take("2012", correctTo("2014"))).isEqualTo(inUse);
        done("2012", correctTo("2011"));
    }

    @Test
    void a_definition_that_nobody_counts_by_is_taken_back() {
        done("2013", goLive(A));
        done("2016", new Correct(at(A).stream(), 0, "a slip", Optional.empty()));
        done("2016", new Correct(FALLS.stream(), 1, "a slip", Optional.empty()));
    }

    private static Command correctTo(String from) {
        return new Correct(
                FALLS.stream(),
                1,
                "another day",
                Optional.of(new CharterCommand.SetAdoptionDefinition(
                        FALLS, "in weekly use", Optional.of("a year in use"), PartialDate.parse(from))));
    }

    private static Outcome refused(Rejection rejection) {
        return new Outcome.Refused(rejection);
    }
}
