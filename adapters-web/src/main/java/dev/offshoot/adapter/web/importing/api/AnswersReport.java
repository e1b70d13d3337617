package dev.offshoot.adapter.web.importing.api;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Answers the report of a file, however it was sent. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@ApiResponse(
        responseCode = "200",
        description = "Tried, or all of it known already.",
        content = @Content(schema = @Schema(implementation = ReportResponse.class)))
@ApiResponse(
        responseCode = "201",
        description = "Recorded as a batch.",
        content = @Content(schema = @Schema(implementation = ReportResponse.class)))
@ApiResponse(
        responseCode = "422",
        description = "Not recorded: the report says what is wrong, row by row.",
        content = @Content(schema = @Schema(implementation = ReportResponse.class)))
@interface AnswersReport {}
