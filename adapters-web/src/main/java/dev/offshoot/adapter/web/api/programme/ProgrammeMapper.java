package dev.offshoot.adapter.web.api.programme;

import dev.offshoot.adapter.web.api.plain.StrictMapping;
import dev.offshoot.kernel.Line;
import dev.offshoot.programme.view.ProgrammeView;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** From the view of a programme to the answer. */
@Mapper(config = StrictMapping.class)
interface ProgrammeMapper {

    @Mapping(target = ".", source = "body")
    @Mapping(target = "id", source = "stream.key")
    ProgrammeResponse response(Line<ProgrammeView> line);
}
