package dev.offshoot.adapter.web.site.api;

import dev.offshoot.adapter.web.api.response.StrictMapping;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.site.event.SiteId;
import dev.offshoot.site.view.Lineage;
import dev.offshoot.site.view.SiteView;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** From the view of a site to the answer. */
@Mapper(config = StrictMapping.class)
interface SiteMapper {

    @Mapping(target = ".", source = "body")
    @Mapping(target = "id", source = "stream.key")
    @Mapping(target = "name", expression = "java(plain.unwrap(line.body().name()))")
    @Mapping(target = "nameInDoubt", expression = "java(plain.unwrap(line.body().names().perhaps()))")
    @Mapping(target = "formerNames", expression = "java(line.body().formerNames())")
    @Mapping(target = "mergedInto", expression = "java(merged(plain.unwrap(lineage.mergedInto(line.body().site()))))")
    SiteResponse response(ReadModel<SiteView> line, @Context Lineage lineage);

    @Mapping(target = "occurred", source = "dated.occurred")
    SiteResponse.MergedResponse merged(Lineage.Link link);

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
