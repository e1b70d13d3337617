package dev.offshoot.adapter.web.framework.api;

import dev.offshoot.adapter.web.api.response.StrictMapping;
import dev.offshoot.framework.view.FrameworkView;
import dev.offshoot.projection.ReadModel;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** From the view of a framework version to the answer. */
@Mapper(config = StrictMapping.class)
interface FrameworkMapper {

    @Mapping(target = ".", source = "body")
    @Mapping(target = "id", source = "stream.key")
    @Mapping(target = "framework", expression = "java(line.body().framework())")
    @Mapping(target = "frameworkVersion", expression = "java(line.body().version())")
    FrameworkVersionResponse response(ReadModel<FrameworkView> line);

    FrameworkVersionResponse.RetiredResponse retired(FrameworkView.RetiredLine line);
}
