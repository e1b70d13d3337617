package dev.offshoot.adapter.web.programme.api;

import dev.offshoot.adapter.web.api.response.Found;
import dev.offshoot.adapter.web.api.response.PageResponse;
import dev.offshoot.adapter.web.request.AsOfQuery;
import dev.offshoot.adapter.web.request.PageQuery;
import dev.offshoot.programme.view.ProgrammeView;
import dev.offshoot.projection.ReadModels;
import java.time.Clock;
import java.time.ZoneId;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what is asked of programmes. */
@RestController
@RequestMapping("/api/v1/programmes")
class ProgrammesController {

    private final ReadModels<ProgrammeView> programmes;
    private final ProgrammeMapper mapper;
    private final Clock clock;
    private final ZoneId zone;

    ProgrammesController(ReadModels<ProgrammeView> programmes, ProgrammeMapper mapper, Clock clock, ZoneId zone) {
        this.programmes = programmes;
        this.mapper = mapper;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping
    PageResponse<ProgrammeResponse> list(@ParameterObject PageQuery page, @ParameterObject AsOfQuery asOf) {
        return PageResponse.of(page.of(programmes, asOf.in(clock, zone)), mapper::response);
    }

    @GetMapping("/{programme}")
    ResponseEntity<ProgrammeResponse> one(@PathVariable String programme, @ParameterObject AsOfQuery asOf) {
        return Found.one(programmes, "programme", programme, asOf.in(clock, zone), mapper::response);
    }
}
