package dev.offshoot.adapter.web.measure.api;

import dev.offshoot.adapter.web.api.response.RetiredResponse;
import dev.offshoot.adapter.web.api.response.StrictMapping;
import dev.offshoot.measure.view.MeasureView;
import dev.offshoot.projection.ReadModel;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** From the view of a measure to the answer. */
@Mapper(config = StrictMapping.class)
interface MeasureMapper {

    default MeasureResponse response(ReadModel<MeasureView> line) {
        return response(line, Told.of(line.body()));
    }

    @Mapping(target = ".", source = "line.body")
    @Mapping(target = "id", source = "line.stream.key")
    @Mapping(target = "key", source = "line.stream", qualifiedByName = "ownKey")
    MeasureResponse response(ReadModel<MeasureView> line, Told told);

    /** What its definitions tell together. */
    record Told(String title) {
        static Told of(MeasureView v) {
            return new Told(v.title());
        }
    }

    @Mapping(target = ".", source = "definition")
    @Mapping(target = "version", source = "version")
    @Mapping(target = "definition", source = "definition.definition")
    MeasureResponse.DefinitionResponse definition(MeasureView.DefinitionLine line);

    @Mapping(target = ".", source = "figure")
    MeasureResponse.ValueResponse value(MeasureView.ValueLine line);

    MeasureResponse.TargetResponse target(MeasureView.TargetLine line);

    MeasureResponse.RebaseResponse rebase(MeasureView.RebaseLine line);

    RetiredResponse retired(MeasureView.RetiredLine line);
}
