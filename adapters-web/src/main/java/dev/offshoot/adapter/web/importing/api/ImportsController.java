package dev.offshoot.adapter.web.importing.api;

import dev.offshoot.adapter.web.api.response.Found;
import dev.offshoot.adapter.web.api.response.PageResponse;
import dev.offshoot.adapter.web.request.AsOfQuery;
import dev.offshoot.adapter.web.request.PageQuery;
import dev.offshoot.importing.view.BatchView;
import dev.offshoot.projection.ReadModels;
import java.time.Clock;
import java.time.ZoneId;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what has been imported. */
@RestController
@RequestMapping("/api/v1/imports")
class ImportsController {

    private final ReadModels<BatchView> batches;
    private final ImportMapper mapper;
    private final Clock clock;
    private final ZoneId zone;

    ImportsController(ReadModels<BatchView> batches, ImportMapper mapper, Clock clock, ZoneId zone) {
        this.batches = batches;
        this.mapper = mapper;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping
    PageResponse<BatchResponse> list(@ParameterObject PageQuery page, @ParameterObject AsOfQuery asOf) {
        return PageResponse.of(page.of(batches, asOf.in(clock, zone)), mapper::batch);
    }

    @GetMapping("/{batch}")
    ResponseEntity<BatchResponse> one(@PathVariable String batch, @ParameterObject AsOfQuery asOf) {
        return Found.one(batches, "batch", batch, asOf.in(clock, zone), mapper::batch);
    }
}
