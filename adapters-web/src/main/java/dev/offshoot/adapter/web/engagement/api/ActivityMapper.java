package dev.offshoot.adapter.web.engagement.api;

import dev.offshoot.adapter.web.api.response.StrictMapping;
import dev.offshoot.engagement.view.EngagementView;
import dev.offshoot.projection.ReadModel;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** From the view of an activity to the answer. */
@Mapper(config = StrictMapping.class)
interface ActivityMapper {

    @Mapping(target = ".", source = "body")
    @Mapping(target = "id", source = "stream.key")
    @Mapping(target = "key", expression = "java(line.stream().ownKey())")
    @Mapping(target = "planned", expression = "java(plain.date(line.body().planned()))")
    ActivityResponse response(ReadModel<EngagementView> line);

    ActivityResponse.PlanResponse plan(EngagementView.PlanLine line);

    ActivityResponse.HeldResponse held(EngagementView.HeldLine line);

    ActivityResponse.LearningResponse learning(EngagementView.LearningLine line);
}
