package dev.offshoot.adapter.web.initiative.api;

import dev.offshoot.adapter.web.api.response.StrictMapping;
import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.enabler.RatingPoint;
import dev.offshoot.initiative.event.oversight.ConfidenceRating;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.initiative.view.Lifecycle;
import dev.offshoot.initiative.view.LifecycleHistory;
import dev.offshoot.initiative.view.Spread;
import dev.offshoot.initiative.view.part.ConfidenceLine;
import dev.offshoot.initiative.view.part.EnablerLine;
import dev.offshoot.initiative.view.part.GateLine;
import dev.offshoot.initiative.view.part.RiskLine;
import dev.offshoot.projection.ReadModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;

/** From the view of an initiative to the answer. */
@Mapper(
        config = StrictMapping.class,
        uses = {InitiativeTexts.class, MilestoneMapper.class})
interface InitiativeMapper {

    default InitiativeResponse response(ReadModel<InitiativeView> line, Around around) {
        return response(line, Told.of(line.body(), around), around);
    }

    @Mapping(target = ".", source = "line.body")
    @Mapping(target = ".", source = "line.body.readiness")
    @Mapping(target = ".", source = "line.body.oversight")
    @Mapping(target = "id", source = "line.stream.key")
    InitiativeResponse response(ReadModel<InitiativeView> line, Told told, @Context Around around);

    /**
     * What the day and other streams tell.
     *
     * @param late the day as of which it is told how late milestones are
     * @param view the initiative
     */
    record Around(LocalDate late, Optional<PartialDate> lastNews, InitiativeView view) {}

    /** What its entries tell together. */
    record Told(
            Optional<String> nextMilestone,
            Optional<ConfidenceLine> confidence,
            Optional<ConfidenceRating> confidenceInDoubt,
            Optional<PartialDate> lastNews) {

        static Told of(InitiativeView v, Around around) {
            return new Told(
                    v.nextMilestone().map(m -> m.id().value()),
                    v.oversight().confidence(),
                    v.oversight().perhapsConfidence(),
                    around.lastNews());
        }
    }

    InitiativeResponse.ConfidenceResponse confidence(ConfidenceLine line);

    @Mapping(target = "current", source = "line", qualifiedByName = "current")
    @Mapping(target = "inDoubt", source = "line", qualifiedByName = "inDoubt")
    FrameworkResponse.EnablerResponse enabler(EnablerLine line);

    @Named("current")
    default @Nullable Integer current(EnablerLine line) {
        return line.current().map(EnablerLine.AssessmentLine::number).orElse(null);
    }

    @Named("inDoubt")
    default FrameworkResponse.@Nullable RatingResponse inDoubt(EnablerLine line) {
        return line.perhaps().map(this::rating).orElse(null);
    }

    FrameworkResponse.RatingResponse rating(RatingPoint point);

    @Mapping(target = "current", source = "line", qualifiedByName = "score")
    InitiativeResponse.RiskResponse risk(RiskLine line);

    @Named("score")
    default InitiativeResponse.@Nullable ScoreResponse current(RiskLine line) {
        return line.current().map(this::score).orElse(null);
    }

    @Mapping(target = ".", source = "score")
    InitiativeResponse.ScoreResponse score(RiskLine.ScoreLine line);

    @Mapping(target = "vehicles", source = "spread", qualifiedByName = "vehicles")
    SpreadResponse spread(Spread spread);

    @Named("vehicles")
    default List<SpreadResponse.VehicleResponse> vehicles(Spread spread) {
        return spread.vehicles().stream().map(this::vehicle).toList();
    }

    SpreadResponse.VehicleResponse vehicle(Spread.VehicleLine line);

    default InitiativeResponse.StandingResponse standing(LifecycleHistory standing) {
        return standing(standing.lifecycle(), standing.scalingSince(), standing.change());
    }

    InitiativeResponse.StandingResponse standing(
            Lifecycle lifecycle, Optional<PartialDate> scalingSince, Optional<LifecycleHistory.Change> change);

    InitiativeResponse.ChangeResponse change(LifecycleHistory.Change change);

    InitiativeResponse.DecidedResponse decided(GateLine.Decided decided);
}
