package dev.offshoot.adapter.web.adoption.api;

import dev.offshoot.adapter.web.api.response.MergedResponse;
import dev.offshoot.adapter.web.api.response.Plain;
import dev.offshoot.adapter.web.api.response.StrictMapping;
import dev.offshoot.adoption.event.Stage;
import dev.offshoot.adoption.view.AdoptionView;
import dev.offshoot.adoption.view.SiteSuccession;
import dev.offshoot.adoption.view.SiteWork;
import dev.offshoot.adoption.view.StageLine;
import dev.offshoot.date.DayRange;
import dev.offshoot.date.PartialDate;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.time.Timeline;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** From the view of an adoption to the answer. */
@Mapper(config = StrictMapping.class)
interface AdoptionMapper {

    /** What a line alone does not know: the site's name, by which day a stage has lasted, and what became of the site. */
    record Around(
            @Nullable String siteName,
            LocalDate day,
            Optional<SiteSuccession.Merger> mergedInto,
            Optional<PartialDate> gone) {}

    /** What its entries tell together, by that day. */
    record Told(
            Optional<DayRange> timeInStage, Optional<Stage> stageInDoubt, Optional<PartialDate> plannedLiveInDoubt) {

        static Told of(AdoptionView v, LocalDate day) {
            return new Told(
                    v.timeInStage(day), v.perhapsStage(), v.plannedLive().perhaps());
        }
    }

    default AdoptionResponse response(ReadModel<AdoptionView> line, Around around) {
        return response(line, around, Told.of(line.body(), around.day()));
    }

    @Mapping(target = ".", source = "line.body")
    @Mapping(target = ".", source = "line.body.work")
    @Mapping(target = "id", source = "line.stream.key")
    AdoptionResponse response(ReadModel<AdoptionView> line, Around around, Told told);

    @Mapping(target = "occurred", source = "dated.occurred")
    MergedResponse merged(SiteSuccession.Merger merger);

    AdoptionResponse.StageResponse stage(StageLine line);

    @Mapping(target = ".", source = "step")
    AdoptionResponse.ReachedResponse reached(AdoptionView.ReachedLine line);

    AdoptionResponse.CompletedActivityResponse activity(SiteWork.ActivityLine line);

    @Mapping(target = ".", source = "adaptation")
    AdoptionResponse.AdaptationResponse adaptation(SiteWork.AdaptationLine line);

    AdoptionResponse.FidelityResponse fidelity(SiteWork.FidelityLine line);

    AdoptionResponse.KnockOnResponse knockOn(SiteWork.KnockOnLine line);

    AdoptionResponse.SupportResponse support(SiteWork.SupportLine line);

    default @Nullable String planned(Timeline<PartialDate> planned) {
        return new Plain().date(planned.now());
    }
}
