package dev.offshoot.command.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.command.CorrectionRejection.EntryWouldNotHold;
import dev.offshoot.command.Outcome;
import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.domain.command.CharterCommand.PauseInitiative;
import dev.offshoot.initiative.domain.command.CharterCommand.ResumeInitiative;
import dev.offshoot.initiative.domain.command.EnablerCommand.AttachEvidence;
import dev.offshoot.initiative.domain.command.MilestoneCommand.AchieveMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.BaselineMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.ProposeMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.ReforecastMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.ReverseAchievement;
import dev.offshoot.initiative.domain.rejection.AchievementRejection.AchievedThen;
import dev.offshoot.initiative.domain.rejection.AchievementRejection.MovedAfterwards;
import dev.offshoot.initiative.event.InitiativeId;
import dev.offshoot.initiative.event.enabler.EvidenceId;
import dev.offshoot.initiative.event.enabler.EvidenceKind;
import dev.offshoot.initiative.event.enabler.EvidenceStrength;
import dev.offshoot.initiative.event.milestone.Cause;
import dev.offshoot.initiative.event.milestone.MilestoneId;
import dev.offshoot.programme.domain.ProgrammeCommand.AddMember;
import dev.offshoot.programme.domain.ProgrammeCommand.OpenProgramme;
import dev.offshoot.programme.domain.ProgrammeCommand.RemoveMember;
import dev.offshoot.programme.domain.ProgrammeRejection.NotAMember;
import dev.offshoot.programme.event.ProgrammeId;
import dev.offshoot.programme.event.RagScale;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A correction leaves nothing recorded that would be refused, had the entry been right the first time. */
class CorrectionReplayTest extends GatewaySpec {

    private static final ProgrammeId CARE = new ProgrammeId("care");
    private static final InitiativeId FALLS = new InitiativeId("falls");
    private static final MilestoneId LAUNCH = new MilestoneId("launch");
    private static final EvidenceId AUDIT = new EvidenceId("audit");

    @Test
    void nobody_is_removed_who_was_not_a_member() {
        done("2010", new OpenProgramme(CARE, "Care", RagScale.RAG_5, Optional.empty()));
        done("2018", new AddMember(CARE, "Mo", "lead"));
        done("2019", new RemoveMember(CARE, "Mo"));
        refused("2026", takeBack(CARE.stream(), 1), new EntryWouldNotHold(CARE.stream(), 2, new NotAMember("Mo")));
        done("2018", instead(CARE.stream(), 1, new AddMember(CARE, "Mo", "deputy")));
        done("2026", takeBack(CARE.stream(), 2));
        done("2026", takeBack(CARE.stream(), 3));
        done("2026", takeBack(CARE.stream(), 1));
    }

    @Test
    void an_initiative_pauses_once_at_a_time() {
        done("2010", charter(FALLS, "Falls", Optional.empty()));
        done("2018", new PauseInitiative(FALLS, "cost"));
        done("2018-06", new ResumeInitiative(FALLS, Optional.of("money")));
        done("2019", new PauseInitiative(FALLS, "cost"));
        assertThat(take("2026", takeBack(FALLS.stream(), 2))).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void an_entry_is_not_put_where_it_would_be_refused_if_told_last() {
        done("2010", charter(FALLS, "Falls", Optional.empty()));
        done(
                "2012",
                new ProposeMilestone(
                        FALLS, LAUNCH, "Launch", Optional.empty(), Optional.empty(), List.of(), List.of()));
        done("2013", new BaselineMilestone(FALLS, LAUNCH, PartialDate.parse("2020")));
        done("2014", reforecast("2021"));
        done(
                "2016",
                new AttachEvidence(
                        FALLS,
                        AUDIT,
                        "Audit",
                        EvidenceKind.values()[0],
                        EvidenceStrength.values()[0],
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        done("2017", new AchieveMilestone(FALLS, LAUNCH, PartialDate.parse("2017"), List.of(AUDIT), Optional.empty()));
        done("2019", new ReverseAchievement(FALLS, LAUNCH, "the audit was of another"));
        var moved = new EntryWouldNotHold(FALLS.stream(), 5, new MovedAfterwards(PartialDate.parse("2018")));
        refused("2018", instead(FALLS.stream(), 3, reforecast("2021")), moved);
        done("2015", instead(FALLS.stream(), 3, reforecast("2021")));
        done("2020", reforecast("2022"));
        var achieved = new AchievedThen(PartialDate.parse("2017"), PartialDate.parse("2019"));
        refused("2018", instead(FALLS.stream(), 8, reforecast("2022")), achieved);
    }

    private static ReforecastMilestone reforecast(String date) {
        return new ReforecastMilestone(FALLS, LAUNCH, PartialDate.parse(date), Cause.SCOPE, "more sites");
    }
}
