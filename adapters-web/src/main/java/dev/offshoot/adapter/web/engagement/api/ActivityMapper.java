package dev.offshoot.adapter.web.engagement.api;

import dev.offshoot.adapter.web.api.response.StrictMapping;
import dev.offshoot.date.PartialDate;
import dev.offshoot.engagement.view.EngagementView;
import dev.offshoot.projection.ReadModel;
import java.util.Optional;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** From the view of an activity to the answer. */
@Mapper(config = StrictMapping.class)
interface ActivityMapper {

    default ActivityResponse response(ReadModel<EngagementView> line) {
        return response(line, Told.of(line.body()));
    }

    @Mapping(target = ".", source = "line.body")
    @Mapping(target = "id", source = "line.stream.key")
    @Mapping(target = "key", source = "line.stream", qualifiedByName = "ownKey")
    ActivityResponse response(ReadModel<EngagementView> line, Told told);

    /** What its plans tell together. */
    record Told(Optional<PartialDate> planned) {
        static Told of(EngagementView v) {
            return new Told(v.planned());
        }
    }

    ActivityResponse.PlanResponse plan(EngagementView.PlanLine line);

    ActivityResponse.HeldResponse held(EngagementView.HeldLine line);

    ActivityResponse.LearningResponse learning(EngagementView.LearningLine line);
}
