package dev.offshoot.adapter.web.api.site;

import dev.offshoot.adapter.web.api.plain.StrictMapping;
import dev.offshoot.kernel.Latest;
import dev.offshoot.kernel.Line;
import dev.offshoot.site.event.SiteId;
import dev.offshoot.site.view.Lineage;
import dev.offshoot.site.view.SiteView;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** From the view of a site to the answer. */
@Mapper(config = StrictMapping.class)
interface SiteMapper {

    @Mapping(target = ".", source = "body")
    @Mapping(target = "id", source = "stream.key")
    @Mapping(target = "mergedInto", expression = "java(merged(plain.unwrap(lineage.mergedInto(line.body().site()))))")
    SiteResponse response(Line<SiteView> line, @Context Lineage lineage);

    SiteResponse.MergedResponse merged(Lineage.Link link);

    SiteResponse.ClosureResponse closure(SiteView.ClosureLine line);

    default @Nullable String name(Optional<Latest<String>> name) {
        return name.map(Latest::value).orElse(null);
    }

    default String id(SiteId id) {
        return id.value();
    }
}
