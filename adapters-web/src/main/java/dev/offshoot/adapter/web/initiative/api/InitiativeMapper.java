package dev.offshoot.adapter.web.initiative.api;

import dev.offshoot.adapter.web.api.response.StrictMapping;
import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.enabler.EnablerRequirement;
import dev.offshoot.initiative.event.enabler.RatingPoint;
import dev.offshoot.initiative.event.milestone.Waiver;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.initiative.view.LifecycleHistory;
import dev.offshoot.initiative.view.part.ConfidenceLine;
import dev.offshoot.initiative.view.part.EnablerLine;
import dev.offshoot.initiative.view.part.Ending;
import dev.offshoot.initiative.view.part.GateLine;
import dev.offshoot.initiative.view.part.MilestoneDates;
import dev.offshoot.initiative.view.part.MilestoneLine;
import dev.offshoot.initiative.view.part.RiskLine;
import dev.offshoot.projection.ReadModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** From the view of an initiative to the answer. */
@Mapper(config = StrictMapping.class, uses = InitiativeTexts.class)
interface InitiativeMapper {

    @Mapping(target = ".", source = "body")
    @Mapping(target = "id", source = "stream.key")
    @Mapping(
            target = "nextMilestone",
            expression = "java(plain.unwrap(line.body().nextMilestone().map(m -> m.id().value())))")
    @Mapping(target = "confidence", expression = "java(confidence(plain.unwrap(line.body().confidence())))")
    @Mapping(
            target = "confidenceInDoubt",
            expression = "java(plain.unwrap(line.body().perhapsConfidence().map(plain::kebab)))")
    @Mapping(target = "lastNews", expression = "java(plain.date(around.lastNews()))")
    InitiativeResponse response(ReadModel<InitiativeView> line, @Context Around around);

    /**
     * What the day and other streams tell.
     *
     * @param late the day as of which it is told how late milestones are
     * @param view the initiative
     */
    record Around(LocalDate late, Optional<PartialDate> lastNews, InitiativeView view) {}

    InitiativeResponse.ConfidenceResponse confidence(ConfidenceLine line);

    @Mapping(target = "current", expression = "java(plain.unwrap(line.current().map(a -> a.number())))")
    @Mapping(target = "inDoubt", expression = "java(rating(plain.unwrap(line.perhaps())))")
    FrameworkResponse.EnablerResponse enabler(EnablerLine line);

    FrameworkResponse.RatingResponse rating(RatingPoint point);

    @Mapping(target = "title", expression = "java(line.title())")
    @Mapping(target = "acceptanceTest", expression = "java(plain.unwrap(line.acceptanceTest()))")
    @Mapping(target = "planned", expression = "java(plain.date(line.planned()))")
    @Mapping(target = "requiredEnablers", expression = "java(requirements(line.requiredEnablers()))")
    @Mapping(target = "requiredMilestones", expression = "java(initiativeTexts.ids(line.requiredMilestones()))")
    @Mapping(target = "provenance", expression = "java(plain.provenance(line.provenance()))")
    @Mapping(target = "firstBaseline", expression = "java(plain.date(line.firstBaseline()))")
    @Mapping(target = "currentBaseline", expression = "java(plain.date(line.currentBaseline()))")
    @Mapping(target = "forecast", expression = "java(plain.date(line.forecast()))")
    @Mapping(target = "currentBaselineInDoubt", expression = "java(plain.date(line.dates().perhapsBaseline()))")
    @Mapping(target = "forecastInDoubt", expression = "java(plain.date(line.dates().perhapsForecast()))")
    @Mapping(
            target = "achievement",
            expression =
                    "java(plain.unwrap(line.achievement().map(a -> achieved(a, around.view().unmetWhenAchieved(line)))))")
    @Mapping(target = "actual", expression = "java(plain.date(line.actual()))")
    @Mapping(target = "expected", expression = "java(plain.date(line.expected()))")
    @Mapping(target = "overdue", expression = "java(line.overdueOn(around.late()))")
    @Mapping(target = "totalSlip", expression = "java(plain.days(line.slipOn(around.late())))")
    @Mapping(target = "currentSlip", expression = "java(plain.days(line.currentSlipOn(around.late())))")
    MilestoneResponse milestone(MilestoneLine line, @Context Around around);

    @Mapping(target = "current", expression = "java(score(plain.unwrap(line.current())))")
    InitiativeResponse.RiskResponse risk(RiskLine line);

    @Mapping(target = ".", source = "score")
    InitiativeResponse.ScoreResponse score(RiskLine.ScoreLine line);

    EndingResponse ending(Ending ending);

    @Mapping(target = "lifecycle", expression = "java(plain.kebab(standing.lifecycle()))")
    @Mapping(target = "change", expression = "java(change(plain.unwrap(standing.change())))")
    InitiativeResponse.StandingResponse standing(LifecycleHistory standing);

    List<MilestoneResponse.RequirementResponse> requirements(List<EnablerRequirement> requirements);

    InitiativeResponse.ChangeResponse change(LifecycleHistory.Change change);

    InitiativeResponse.DecidedResponse decided(GateLine.Decided decided);

    MilestoneResponse.RequestedResponse requested(MilestoneDates.RequestLine line);

    @Mapping(target = "unmet", source = "unmet")
    MilestoneResponse.AchievedResponse achieved(MilestoneLine.AchievedLine line, List<String> unmet);

    MilestoneResponse.WaiverResponse waiver(Waiver waiver);
}
