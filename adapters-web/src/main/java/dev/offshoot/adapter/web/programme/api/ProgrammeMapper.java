package dev.offshoot.adapter.web.programme.api;

import dev.offshoot.adapter.web.api.response.StrictMapping;
import dev.offshoot.programme.event.ReportingRhythm;
import dev.offshoot.programme.view.ProgrammeView;
import dev.offshoot.projection.ReadModel;
import java.util.List;
import java.util.Optional;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** From the view of a programme to the answer. */
@Mapper(config = StrictMapping.class)
interface ProgrammeMapper {

    default ProgrammeResponse response(ReadModel<ProgrammeView> line) {
        return response(line, Told.of(line.body()));
    }

    @Mapping(target = ".", source = "line.body")
    @Mapping(target = "id", source = "line.stream.key")
    ProgrammeResponse response(ReadModel<ProgrammeView> line, Told told);

    /** What its entries tell together. */
    record Told(
            String title, Optional<ReportingRhythm> rhythm, List<ProgrammeView.MemberLine> members, boolean closed) {
        static Told of(ProgrammeView v) {
            return new Told(v.title(), v.rhythm(), v.members(), v.closed());
        }
    }
}
