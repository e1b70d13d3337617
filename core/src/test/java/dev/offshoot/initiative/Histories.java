package dev.offshoot.initiative;

import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.CharterEvent.InitiativeChartered;
import dev.offshoot.initiative.event.EnablerEvent.EnablerAssessed;
import dev.offshoot.initiative.event.EnablerEvent.EvidenceAttached;
import dev.offshoot.initiative.event.EnablerEvent.FrameworkAdopted;
import dev.offshoot.initiative.event.InitiativeId;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneAchieved;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneBaselined;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneProposed;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneRebaselined;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneReforecast;
import dev.offshoot.initiative.event.MilestoneEvent.RebaselineRequested;
import dev.offshoot.initiative.event.enabler.AdoptedEnabler;
import dev.offshoot.initiative.event.enabler.EnablerId;
import dev.offshoot.initiative.event.enabler.EnablerRequirement;
import dev.offshoot.initiative.event.enabler.EvidenceId;
import dev.offshoot.initiative.event.enabler.EvidenceKind;
import dev.offshoot.initiative.event.enabler.EvidenceStrength;
import dev.offshoot.initiative.event.enabler.Perspective;
import dev.offshoot.initiative.event.enabler.RatingPoint;
import dev.offshoot.initiative.event.milestone.Cause;
import dev.offshoot.initiative.event.milestone.MilestoneId;
import dev.offshoot.initiative.event.milestone.Waiver;
import dev.offshoot.provenance.Provenance;
import dev.offshoot.stream.EventMetadata;
import java.util.List;
import java.util.Optional;

/** What the specifications of initiatives begin with. */
final class Histories {

    static final InitiativeId HARBOUR = new InitiativeId("harbour");
    static final String ODDS = "against-the-odds~2018-1";
    static final EnablerId COMMISSIONING = EnablerId.of(ODDS, "commissioning");
    static final MilestoneId LAUNCH = new MilestoneId("launch");
    static final MilestoneId SITES = new MilestoneId("twenty-sites");
    static final EvidenceId AUDIT = new EvidenceId("audit");

    static final RatingPoint DEVELOPING = new RatingPoint("developing", "Developing", Optional.of(2));
    static final RatingPoint ESTABLISHED = new RatingPoint("established", "Established", Optional.of(3));
    static final RatingPoint EMBEDDED = new RatingPoint("embedded", "Embedded", Optional.of(4));
    static final RatingPoint MIXED = new RatingPoint("mixed", "Mixed", Optional.empty());
    static final List<String> SCALE = List.of("developing", "established", "embedded", "mixed");

    private Histories() {}

    /** Entered by ada from a source. */
    static EventMetadata shownBy(String occurred, String source) {
        return EventMetadata.of(PartialDate.parse(occurred), "ada")
                .with(Provenance.notStated().from(source));
    }

    static InitiativeChartered chartered() {
        return new InitiativeChartered(
                "Harbour Falls Pathway",
                "Falls pathway",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static AdoptedEnabler commissioning() {
        return new AdoptedEnabler(COMMISSIONING, "Commissioning", List.of(DEVELOPING, ESTABLISHED, EMBEDDED, MIXED));
    }

    static FrameworkAdopted adopted() {
        return new FrameworkAdopted(ODDS, "Against the Odds", List.of(commissioning()));
    }

    static EvidenceAttached audit() {
        return new EvidenceAttached(
                AUDIT,
                "Audit",
                EvidenceKind.ROUTINE_DATA,
                EvidenceStrength.MODERATE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static EnablerAssessed assessed(int number, RatingPoint rating, String from) {
        return new EnablerAssessed(
                COMMISSIONING,
                "Commissioning",
                number,
                Optional.of(from).filter(f -> !f.isEmpty()),
                rating,
                "because",
                "ada",
                Perspective.COMMISSIONER,
                List.of());
    }

    static MilestoneProposed proposed() {
        return proposed(LAUNCH, "Launch");
    }

    static MilestoneProposed proposed(MilestoneId id, String title, MilestoneId... required) {
        return new MilestoneProposed(id, title, Optional.empty(), Optional.empty(), List.of(), List.of(required));
    }

    static EnablerRequirement established() {
        return new EnablerRequirement(COMMISSIONING, "Commissioning", "established", "Established", 3);
    }

    static MilestoneProposed demanding() {
        return new MilestoneProposed(
                LAUNCH, "Launch", Optional.empty(), Optional.empty(), List.of(established()), List.of(SITES));
    }

    static MilestoneBaselined baselined(String date) {
        return new MilestoneBaselined(LAUNCH, "Launch", PartialDate.parse(date));
    }

    static MilestoneReforecast reforecast(String from, String to) {
        return new MilestoneReforecast(
                LAUNCH, "Launch", PartialDate.parse(from), PartialDate.parse(to), Cause.ENABLER, "restructure");
    }

    static RebaselineRequested requested(String from, String to, String by) {
        return new RebaselineRequested(
                LAUNCH, "Launch", PartialDate.parse(from), PartialDate.parse(to), Cause.SCOPE, "more sites", by);
    }

    static MilestoneRebaselined rebaselined(String from, String to, String by, String approver) {
        return new MilestoneRebaselined(
                LAUNCH,
                "Launch",
                PartialDate.parse(from),
                PartialDate.parse(to),
                Cause.SCOPE,
                "more sites",
                by,
                approver);
    }

    static MilestoneAchieved achieved(MilestoneId id, String title, String actual) {
        return new MilestoneAchieved(
                id,
                title,
                Optional.empty(),
                PartialDate.parse(actual),
                List.of(),
                Optional.of(new Waiver("Bo", "seen")),
                List.of());
    }
}
