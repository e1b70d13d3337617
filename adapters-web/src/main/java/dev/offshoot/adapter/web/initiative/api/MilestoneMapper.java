package dev.offshoot.adapter.web.initiative.api;

import dev.offshoot.adapter.web.api.response.StrictMapping;
import dev.offshoot.date.DayRange;
import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.enabler.EnablerRequirement;
import dev.offshoot.initiative.event.milestone.MilestoneId;
import dev.offshoot.initiative.event.milestone.Waiver;
import dev.offshoot.initiative.view.part.DateLines;
import dev.offshoot.initiative.view.part.MilestoneLine;
import dev.offshoot.time.EntryProvenance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** From a milestone to the answer. */
@Mapper(config = StrictMapping.class, uses = InitiativeTexts.class)
interface MilestoneMapper {

    default MilestoneResponse milestone(MilestoneLine line, @Context InitiativeMapper.Around around) {
        return milestone(
                line,
                Proposed.of(line),
                Dates.of(line, around.late()),
                line.dates().lines().inOrder(),
                line.achievement().map(a -> achieved(a, around.view().unmetWhenAchieved(line))));
    }

    @Mapping(target = "id", source = "line.id")
    @Mapping(target = "stage", source = "line.stage")
    @Mapping(target = "dates", source = "said")
    @Mapping(target = "reversals", source = "line.reversals")
    @Mapping(target = "cancelled", source = "line.cancelled")
    @Mapping(target = "achievement", source = "achievement")
    MilestoneResponse milestone(
            MilestoneLine line,
            Proposed proposed,
            Dates days,
            DateLines said,
            Optional<MilestoneResponse.AchievedResponse> achievement);

    /** What its last proposal says. */
    record Proposed(
            String title,
            Optional<String> acceptanceTest,
            Optional<PartialDate> planned,
            List<EnablerRequirement> requiredEnablers,
            List<MilestoneId> requiredMilestones,
            EntryProvenance provenance) {

        static Proposed of(MilestoneLine line) {
            return new Proposed(
                    line.title(),
                    line.acceptanceTest(),
                    line.planned(),
                    line.requiredEnablers(),
                    line.requiredMilestones(),
                    line.provenance());
        }
    }

    /** What its dates tell together, by a day. */
    record Dates(
            Optional<PartialDate> firstBaseline,
            Optional<PartialDate> currentBaseline,
            Optional<PartialDate> currentBaselineInDoubt,
            Optional<PartialDate> forecast,
            Optional<PartialDate> forecastInDoubt,
            Optional<PartialDate> actual,
            Optional<PartialDate> expected,
            boolean overdue,
            Optional<DayRange> totalSlip,
            Optional<DayRange> currentSlip) {

        static Dates of(MilestoneLine line, LocalDate day) {
            return new Dates(
                    line.firstBaseline(),
                    line.currentBaseline(),
                    line.dates().perhapsBaseline(),
                    line.forecast(),
                    line.dates().perhapsForecast(),
                    line.actual(),
                    line.expected(),
                    line.overdueOn(day),
                    line.slipOn(day),
                    line.currentSlipOn(day));
        }
    }

    MilestoneResponse.RequestedResponse requested(DateLines.RequestLine line);

    @Mapping(target = "unmet", source = "unmet")
    MilestoneResponse.AchievedResponse achieved(MilestoneLine.AchievedLine line, List<String> unmet);

    MilestoneResponse.WaiverResponse waiver(Waiver waiver);
}
