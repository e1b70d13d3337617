package dev.offshoot.adapter.web.site.api;

import dev.offshoot.adapter.web.api.response.MergedResponse;
import dev.offshoot.adapter.web.api.response.StrictMapping;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.site.event.SiteId;
import dev.offshoot.site.view.Lineage;
import dev.offshoot.site.view.SiteView;
import java.util.List;
import java.util.Optional;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** From the view of a site to the answer. */
@Mapper(config = StrictMapping.class)
interface SiteMapper {

    default SiteResponse response(ReadModel<SiteView> line, Lineage lineage) {
        return response(line, Told.of(line.body(), lineage));
    }

    @Mapping(target = ".", source = "line.body")
    @Mapping(target = "id", source = "line.stream.key")
    SiteResponse response(ReadModel<SiteView> line, Told told);

    /** What its names tell together, and what it became. */
    record Told(
            Optional<String> name,
            Optional<String> nameInDoubt,
            List<String> formerNames,
            Optional<Lineage.Link> mergedInto) {

        static Told of(SiteView v, Lineage lineage) {
            return new Told(v.name(), v.names().perhaps(), v.formerNames(), lineage.mergedInto(v.site()));
        }
    }

    @Mapping(target = "occurred", source = "dated.occurred")
    MergedResponse merged(Lineage.Link link);

    @Mapping(target = "occurred", source = "dated.occurred")
    SiteResponse.MergerResponse merger(SiteView.MergerLine line);

    @Mapping(target = "occurred", source = "dated.occurred")
    SiteResponse.SplitResponse split(SiteView.SplitLine line);

    @Mapping(target = "occurred", source = "dated.occurred")
    SiteResponse.ClosureResponse closure(SiteView.ClosureLine line);

    default String id(SiteId id) {
        return id.value();
    }
}
