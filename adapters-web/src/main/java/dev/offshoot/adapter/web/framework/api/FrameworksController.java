package dev.offshoot.adapter.web.framework.api;

import dev.offshoot.adapter.web.api.response.Found;
import dev.offshoot.adapter.web.api.response.PageResponse;
import dev.offshoot.adapter.web.request.AsOfQuery;
import dev.offshoot.adapter.web.request.PageQuery;
import dev.offshoot.framework.view.FrameworkView;
import dev.offshoot.projection.ReadModels;
import java.time.Clock;
import java.time.ZoneId;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what is asked of frameworks, each version by itself. */
@RestController
@RequestMapping("/api/v1/frameworks")
class FrameworksController {

    private final ReadModels<FrameworkView> frameworks;
    private final FrameworkMapper mapper;
    private final Clock clock;
    private final ZoneId zone;

    FrameworksController(ReadModels<FrameworkView> frameworks, FrameworkMapper mapper, Clock clock, ZoneId zone) {
        this.frameworks = frameworks;
        this.mapper = mapper;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping
    PageResponse<FrameworkVersionResponse> list(@ParameterObject PageQuery page, @ParameterObject AsOfQuery asOf) {
        return PageResponse.of(page.of(frameworks, asOf.in(clock, zone)), mapper::response);
    }

    @GetMapping("/{framework}/versions/{version}")
    ResponseEntity<FrameworkVersionResponse> one(
            @PathVariable String framework, @PathVariable String version, @ParameterObject AsOfQuery asOf) {
        return Found.one(frameworks, "framework", framework + "~" + version, asOf.in(clock, zone), mapper::response);
    }
}
