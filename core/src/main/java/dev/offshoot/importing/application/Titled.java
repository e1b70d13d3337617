package dev.offshoot.importing.application;

import dev.offshoot.award.event.AwardEvent.AwardMade;
import dev.offshoot.award.event.AwardEvent.TrancheScheduled;
import dev.offshoot.command.form.value.Characters;
import dev.offshoot.commissioning.event.CommissioningEvent.CommissioningCommitted;
import dev.offshoot.engagement.event.EngagementEvent.ActivityHeld;
import dev.offshoot.engagement.event.EngagementEvent.ActivityPlanned;
import dev.offshoot.framework.event.FrameworkEvent.FrameworkPublished;
import dev.offshoot.initiative.event.CharterEvent.InitiativeChartered;
import dev.offshoot.initiative.event.EnablerEvent.BarrierRaised;
import dev.offshoot.initiative.event.EnablerEvent.EvidenceAttached;
import dev.offshoot.initiative.event.EnablerEvent.FrameworkAdopted;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneProposed;
import dev.offshoot.initiative.event.OversightEvent.GateConvened;
import dev.offshoot.initiative.event.OversightEvent.RiskRaised;
import dev.offshoot.initiative.event.SpreadEvent.LeverApplied;
import dev.offshoot.measure.event.MeasureEvent.MeasureDefined;
import dev.offshoot.programme.event.ProgrammeEvent.ProgrammeOpened;
import dev.offshoot.programme.event.ProgrammeEvent.ProgrammeRenamed;
import dev.offshoot.site.event.SiteEvent.SiteRegistered;
import dev.offshoot.site.event.SiteEvent.SiteRenamed;
import dev.offshoot.site.event.SiteEvent.SitesMerged;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.StreamId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * That an event gives something a title.
 *
 * @param kind the category of the stream, or what kind of thing it is inside of one
 */
record Titled(String kind, String key, String title) {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\h]+");

    static List<Titled> in(StreamId stream, Event event) {
        return switch (event) {
            case InitiativeChartered e -> whole(stream, e.title());
            case ProgrammeOpened e -> whole(stream, e.title());
            case ProgrammeRenamed e -> whole(stream, e.to());
            case SiteRegistered e -> whole(stream, e.name());
            case SiteRenamed e -> whole(stream, e.to());
            case SitesMerged e -> e.name().map(name -> whole(stream, name)).orElse(List.of());
            case FrameworkPublished e -> whole(stream, e.title());
            case MeasureDefined e -> whole(stream, e.definition().title());
            case AwardMade e -> whole(stream, e.title());
            case CommissioningCommitted e -> whole(stream, e.title());
            case ActivityPlanned e -> whole(stream, e.title());
            case ActivityHeld e -> whole(stream, e.title());
            case FrameworkAdopted e ->
                e.enablers().stream()
                        .map(enabler -> new Titled("enabler", enabler.id().value(), enabler.title()))
                        .toList();
            case MilestoneProposed e -> inside("milestone", e.milestone().value(), e.title());
            case BarrierRaised e -> inside("barrier", e.barrier().value(), e.title());
            case EvidenceAttached e -> inside("evidence", e.evidence().value(), e.title());
            case RiskRaised e -> inside("risk", e.risk().value(), e.title());
            case GateConvened e -> inside("gate", e.gate().value(), e.title());
            case LeverApplied e -> inside("lever", e.lever().value(), e.title());
            case TrancheScheduled e ->
                Stream.concat(
                                Stream.of(new Titled("tranche", e.tranche().value(), e.title())),
                                e.conditions().stream()
                                        .map(c -> new Titled(
                                                "condition", c.condition().value(), c.words())))
                        .toList();
            default -> List.of();
        };
    }

    private static List<Titled> whole(StreamId stream, String title) {
        return inside(stream.category(), stream.key(), title);
    }

    private static List<Titled> inside(String kind, String key, String title) {
        return List.of(new Titled(kind, key, title));
    }

    /** A title without what does not tell it from another: capitals, how accents are written, how many blanks. */
    static String plain(String title) {
        return BLANKS.matcher(Characters.composed(Characters.trimmed(title)))
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT);
    }
}
