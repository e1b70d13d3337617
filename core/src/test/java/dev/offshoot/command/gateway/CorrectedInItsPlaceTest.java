package dev.offshoot.command.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adoption.domain.AdoptionCommand.GoLive;
import dev.offshoot.adoption.domain.AdoptionCommand.LeaveSite;
import dev.offshoot.adoption.domain.AdoptionCommand.ReturnSite;
import dev.offshoot.adoption.event.AdoptionId;
import dev.offshoot.award.domain.AwardCommand.ClaimDrawdown;
import dev.offshoot.award.domain.AwardCommand.MakeAward;
import dev.offshoot.award.domain.AwardCommand.ScheduleTranche;
import dev.offshoot.award.event.AwardId;
import dev.offshoot.award.event.TrancheId;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.CorrectionRejection.NamesWhatCameLater;
import dev.offshoot.command.Outcome;
import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.initiative.domain.command.CharterCommand.SetAdoptionDefinition;
import dev.offshoot.initiative.domain.command.EnablerCommand.AttachEvidence;
import dev.offshoot.initiative.domain.command.MilestoneCommand.AchieveMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.BaselineMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.ProposeMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.RecordAgreedRebaseline;
import dev.offshoot.initiative.event.InitiativeId;
import dev.offshoot.initiative.event.enabler.EvidenceId;
import dev.offshoot.initiative.event.enabler.EvidenceKind;
import dev.offshoot.initiative.event.enabler.EvidenceStrength;
import dev.offshoot.initiative.event.milestone.Cause;
import dev.offshoot.initiative.event.milestone.MilestoneId;
import dev.offshoot.programme.domain.ProgrammeCommand.OpenProgramme;
import dev.offshoot.programme.domain.ProgrammeCommand.RenameProgramme;
import dev.offshoot.programme.event.ProgrammeId;
import dev.offshoot.programme.event.RagScale;
import dev.offshoot.provenance.Provenance;
import dev.offshoot.quantity.Quantity;
import dev.offshoot.site.event.SiteId;
import dev.offshoot.stream.EventMetadata;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What an honest correction may lean on: what stands now before its entry, and what was recorded later. */
class CorrectedInItsPlaceTest extends GatewaySpec {

    private static final ProgrammeId CARE = new ProgrammeId("care");
    private static final InitiativeId FALLS = new InitiativeId("falls");
    private static final AwardId GRANT = new AwardId("falls~grant");
    private static final MilestoneId LAUNCH = new MilestoneId("launch");
    private static final SiteId A = new SiteId("a");
    private static final AdoptionId AT_A = AdoptionId.of("falls", "a");

    @Test
    void it_is_judged_by_what_was_corrected_before_it() {
        done("2010", new OpenProgramme(CARE, "Care", RagScale.RAG_5, Optional.empty()));
        done("2012", new RenameProgramme(CARE, "Cares"));
        done("2013", new RenameProgramme(CARE, "Caring"));
        done("2012", instead(CARE.stream(), 1, new RenameProgramme(CARE, "Cared")));
        done("2013", instead(CARE.stream(), 2, new RenameProgramme(CARE, "Cares")));
        done("2010", charter(FALLS, "Falls", Optional.empty()));
        done("2011", award("100"));
        done("2011", tranche("first", 50));
        done("2011", instead(GRANT.stream(), 0, award("200")));
        done("2011", instead(GRANT.stream(), 1, tranche("first", 120)));
    }

    @Test
    void a_leaving_and_a_return_are_moved_one_after_the_other() {
        site();
        done("2015", new GoLive(AT_A, Optional.empty()));
        done("2016-01-01", leave());
        done("2017", new ReturnSite(AT_A, Optional.empty(), Optional.empty()));
        done("2015-08-15", instead(AT_A.stream(), 1, leave()));
        done("2015-08-20", instead(AT_A.stream(), 2, new ReturnSite(AT_A, Optional.empty(), Optional.empty())));
    }

    @Test
    void it_may_name_what_was_recorded_after_it() {
        done("2010", charter(FALLS, "Falls", Optional.empty()));
        done("2011", evidence("one"));
        done("2011", propose());
        done("2012", achieve("one"));
        done("2012", evidence("two"));
        done("2012", instead(FALLS.stream(), 3, achieve("two")));
        done("2026", takeBack(FALLS.stream(), 1));
    }

    @Test
    void it_is_recorded_anew_where_it_would_not_count_in_its_place() {
        done("2010", charter(FALLS, "Falls", Optional.empty()));
        done("2011", award("100"));
        done("2011", tranche("first", 50));
        done("2012", claim("first"));
        done("2011", tranche("second", 50));
        refused("2012", instead(GRANT.stream(), 2, claim("second")), new NamesWhatCameLater(2));
        done("2026", takeBack(GRANT.stream(), 2));
        done("2012", claim("second"));
    }

    @Test
    void what_it_stands_on_may_have_been_recorded_anew() {
        site();
        done("2015", new GoLive(AT_A, Optional.empty()));
        done("2016", leave());
        done("2026", takeBack(AT_A.stream(), 1));
        done("2026", takeBack(AT_A.stream(), 0));
        done("2015", new GoLive(AT_A, Optional.empty()));
        done("2026", takeBack(AT_A.stream(), 2));
    }

    @Test
    void what_was_agreed_elsewhere_is_taken_back_and_brought_back() {
        done("2010", charter(FALLS, "Falls", Optional.empty()));
        done("2011", propose());
        done("2011", new BaselineMilestone(FALLS, LAUNCH, PartialDate.parse("2015")));
        var agreed = new RecordAgreedRebaseline(
                FALLS,
                LAUNCH,
                PartialDate.parse("2016"),
                Cause.SCOPE,
                "more sites",
                Optional.empty(),
                Optional.empty());
        var metadata = EventMetadata.of(PartialDate.parse("2012"), "ada")
                .with(Provenance.notStated().from("minutes"));
        assertThat(streams.execute(
                        new CommandEnvelope<>(agreed, metadata, DeciderSpec.NOW, ZoneOffset.UTC, OptionalLong.empty()),
                        () -> new dev.offshoot.execution.Preparation.Prepared.Ready(agreed)))
                .isInstanceOf(Outcome.Done.class);
        done("bea", "2026", takeBack(FALLS.stream(), 4));
        done("cyd", "2026", takeBack(FALLS.stream(), 5));
    }

    private void site() {
        done("2010", charter(FALLS, "Falls", Optional.empty()));
        done("2010", new SetAdoptionDefinition(FALLS, "Used", Optional.empty(), PartialDate.parse("2010")));
        done("2010", register(A));
    }

    private static LeaveSite leave() {
        return new LeaveSite(AT_A, "money");
    }

    private static AttachEvidence evidence(String key) {
        return new AttachEvidence(
                FALLS,
                new EvidenceId(key),
                key,
                EvidenceKind.values()[0],
                EvidenceStrength.values()[0],
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static ProposeMilestone propose() {
        return new ProposeMilestone(FALLS, LAUNCH, "Launch", Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    private static AchieveMilestone achieve(String evidence) {
        return new AchieveMilestone(
                FALLS, LAUNCH, PartialDate.parse("2012"), List.of(new EvidenceId(evidence)), Optional.empty());
    }

    private static MakeAward award(String amount) {
        return new MakeAward(
                GRANT,
                "Grant",
                Optional.empty(),
                Optional.of(Quantity.parse(amount)),
                "GBP",
                Optional.empty(),
                Optional.empty());
    }

    private static ScheduleTranche tranche(String key, int amount) {
        return new ScheduleTranche(GRANT, new TrancheId(key), key, new BigDecimal(amount), Optional.empty(), List.of());
    }

    private static ClaimDrawdown claim(String tranche) {
        return new ClaimDrawdown(GRANT, new TrancheId(tranche), new BigDecimal(20), Optional.empty());
    }
}
