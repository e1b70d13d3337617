package dev.offshoot.adapter.web.history.api;

import dev.offshoot.adapter.web.api.response.PageResponse;
import dev.offshoot.adapter.web.request.AsOfQuery;
import dev.offshoot.adapter.web.request.PageCursor;
import dev.offshoot.adapter.web.request.PageQuery;
import dev.offshoot.adapter.web.request.Query;
import dev.offshoot.chronicle.port.in.ReadChronicle;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.time.Clock;
import java.time.ZoneId;
import java.util.OptionalLong;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what happened, the last recorded first. */
@RestController
@RequestMapping("/api/v1")
class HistoryController {

    private final ReadChronicle chronicle;
    private final EntryMapper mapper;
    private final Clock clock;
    private final ZoneId zone;

    HistoryController(ReadChronicle chronicle, EntryMapper mapper, Clock clock, ZoneId zone) {
        this.chronicle = chronicle;
        this.mapper = mapper;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping("/initiatives/{initiative}/history")
    PageResponse<EntryResponse> ofInitiative(
            @PathVariable String initiative, @ParameterObject PageQuery page, @ParameterObject AsOfQuery asOf) {
        return about("initiative", initiative, page, asOf);
    }

    @GetMapping("/sites/{site}/history")
    PageResponse<EntryResponse> ofSite(
            @PathVariable String site, @ParameterObject PageQuery page, @ParameterObject AsOfQuery asOf) {
        return about("site", site, page, asOf);
    }

    @GetMapping("/programmes/{programme}/history")
    PageResponse<EntryResponse> ofProgramme(
            @PathVariable String programme, @ParameterObject PageQuery page, @ParameterObject AsOfQuery asOf) {
        return about("programme", programme, page, asOf);
    }

    @GetMapping("/frameworks/{framework}/versions/{version}/history")
    PageResponse<EntryResponse> ofFramework(
            @PathVariable String framework,
            @PathVariable String version,
            @ParameterObject PageQuery page,
            @ParameterObject AsOfQuery asOf) {
        return about("framework", framework + "~" + version, page, asOf);
    }

    private PageResponse<EntryResponse> about(String category, String key, PageQuery page, AsOfQuery asOf) {
        if (!StreamId.isKey(key)) {
            throw Query.missing(category, key);
        }
        var before = before(page);
        var stream = new StreamId(category, key);
        var chapter = chronicle.about(stream, asOf.in(clock, zone), before, page.size());
        if (chapter.entries().isEmpty() && before.isEmpty()) {
            throw isThere(stream) ? Query.notYet(category, key) : Query.missing(category, key);
        }
        return new PageResponse<>(
                chapter.entries().stream().map(mapper::response).toList(),
                chapter.before().isPresent()
                        ? PageCursor.hide(Long.toString(chapter.before().getAsLong()))
                        : null);
    }

    private boolean isThere(StreamId stream) {
        return !chronicle
                .about(stream, AsOf.NOW, OptionalLong.empty(), 1)
                .entries()
                .isEmpty();
    }

    private static OptionalLong before(PageQuery page) {
        var begin = page.begin();
        if (begin.isEmpty()) {
            return OptionalLong.empty();
        }
        if (!begin.get().matches("[0-9]{1,18}")) {
            throw PageCursor.notOurs();
        }
        return OptionalLong.of(Long.parseLong(begin.get()));
    }
}
