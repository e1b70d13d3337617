package dev.offshoot.adapter.web.framework.api;

import dev.offshoot.adapter.web.api.response.RetiredResponse;
import dev.offshoot.adapter.web.api.response.StrictMapping;
import dev.offshoot.framework.view.FrameworkView;
import dev.offshoot.projection.ReadModel;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** From the view of a framework version to the answer. */
@Mapper(config = StrictMapping.class)
interface FrameworkMapper {

    default FrameworkVersionResponse response(ReadModel<FrameworkView> line) {
        return response(line, Told.of(line.body()));
    }

    @Mapping(target = ".", source = "line.body")
    @Mapping(target = "id", source = "line.stream.key")
    FrameworkVersionResponse response(ReadModel<FrameworkView> line, Told told);

    /** What its key says. */
    record Told(String framework, String frameworkVersion) {
        static Told of(FrameworkView v) {
            return new Told(v.framework(), v.version());
        }
    }

    RetiredResponse retired(FrameworkView.RetiredLine line);
}
