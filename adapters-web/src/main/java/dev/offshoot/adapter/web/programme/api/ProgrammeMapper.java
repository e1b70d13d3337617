package dev.offshoot.adapter.web.programme.api;

import dev.offshoot.adapter.web.api.response.StrictMapping;
import dev.offshoot.programme.view.ProgrammeView;
import dev.offshoot.projection.ReadModel;
import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** From the view of a programme to the answer. */
@Mapper(config = StrictMapping.class)
interface ProgrammeMapper {

    @Mapping(target = ".", source = "body")
    @Mapping(target = "id", source = "stream.key")
    @Mapping(target = "title", expression = "java(line.body().title())")
    @Mapping(target = "rhythm", expression = "java(plain.kebab(line.body().rhythm()))")
    @Mapping(target = "members", expression = "java(members(line.body().members()))")
    @Mapping(target = "closed", expression = "java(line.body().closed())")
    ProgrammeResponse response(ReadModel<ProgrammeView> line);

    List<ProgrammeResponse.MemberResponse> members(List<ProgrammeView.MemberLine> members);
}
