package dev.offshoot.adapter.web.measure.api;

import dev.offshoot.adapter.web.api.response.StrictMapping;
import dev.offshoot.measure.view.MeasureView;
import dev.offshoot.projection.ReadModel;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** From the view of a measure to the answer. */
@Mapper(config = StrictMapping.class)
interface MeasureMapper {

    @Mapping(target = ".", source = "body")
    @Mapping(target = "id", source = "stream.key")
    @Mapping(target = "key", expression = "java(line.stream().ownKey())")
    @Mapping(target = "title", expression = "java(line.body().title())")
    MeasureResponse response(ReadModel<MeasureView> line);

    @Mapping(target = ".", source = "definition")
    @Mapping(target = "version", source = "version")
    @Mapping(target = "definition", source = "definition.definition")
    MeasureResponse.DefinitionResponse definition(MeasureView.DefinitionLine line);

    @Mapping(target = ".", source = "figure")
    MeasureResponse.ValueResponse value(MeasureView.ValueLine line);

    MeasureResponse.TargetResponse target(MeasureView.TargetLine line);

    MeasureResponse.RebaseResponse rebase(MeasureView.RebaseLine line);

    MeasureResponse.RetiredResponse retired(MeasureView.RetiredLine line);
}
