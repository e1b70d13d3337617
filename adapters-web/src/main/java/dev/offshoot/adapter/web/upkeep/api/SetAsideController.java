package dev.offshoot.adapter.web.upkeep.api;

import dev.offshoot.access.Member;
import dev.offshoot.adapter.web.api.Body;
import dev.offshoot.adapter.web.api.Properties;
import dev.offshoot.adapter.web.command.Discards;
import dev.offshoot.adapter.web.problem.Problem;
import dev.offshoot.adapter.web.problem.RefusedRequestException;
import dev.offshoot.command.form.FieldError;
import dev.offshoot.projection.SetAside;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists the events that projections could not take, and tries them again; for administrators. */
@RestController
@RequestMapping("/api/v1/set-aside")
class SetAsideController {

    /**
     * What is set aside, in the order of the log.
     *
     * @param apart what takes long to tell, and is told by itself: no fault, and nothing to do
     */
    record SetAsideResponse(List<SetAsideEvent> items, List<ApartStream> apart) {}

    /**
     * @param projection the list that shows it as it was before
     * @param version what it tells from this version on is not shown there yet
     * @param cause why it takes long
     */
    record ApartStream(String projection, String stream, long version, String cause, Instant since) {}

    /**
     * @param projection the list or page that does not show it
     * @param cause what it failed on, or what it waits behind
     * @param discarded where somebody has said that it may stay so
     */
    record SetAsideEvent(
            String projection,
            long position,
            String stream,
            long version,
            String cause,
            Instant since,
            int tries,
            Optional<DiscardedResponse> discarded) {}

    record DiscardedResponse(String reason, String who, Instant when) {}

    private final SetAside aside;

    SetAsideController(SetAside aside) {
        this.aside = aside;
    }

    @GetMapping
    SetAsideResponse list() {
        return new SetAsideResponse(
                aside.waiting().stream().map(SetAsideController::event).toList(),
                aside.apart().stream().map(SetAsideController::stream).toList());
    }

    /** Answers what could still not be taken. */
    @PostMapping(path = "/retry", produces = MediaType.APPLICATION_JSON_VALUE)
    SetAsideResponse retry() {
        aside.retry();
        return list();
    }

    /** Tries those of one stream again, and answers what could still not be taken. */
    @PostMapping(path = "/{stream}/retry", produces = MediaType.APPLICATION_JSON_VALUE)
    SetAsideResponse retryStream(@PathVariable String stream) {
        aside.retry(stream);
        return list();
    }

    /** Lets an event stay set aside, for a reason, so that it is no fault any more. */
    @PostMapping(
            path = "/{stream}/{version}/discard",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = DiscardRequest.class)))
    @ApiResponse(responseCode = "200", description = "What is set aside now.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", ref = "#/components/responses/Problem404")
    @ApiResponse(responseCode = "422", ref = "#/components/responses/Problem422")
    SetAsideResponse discard(
            Member member, @PathVariable String stream, @PathVariable String version, HttpServletRequest request)
            throws IOException {
        var wanted = Properties.of(Body.of(request).json(), List.of(Discards.WHY), Map.of());
        var why = String.join("", wanted.raw().getOrDefault(Discards.WHY.name(), List.of()));
        var flaws = FieldError.both(wanted.flaws(), Discards.flaws(why));
        if (!flaws.isEmpty()) {
            throw new RefusedRequestException(Problem.of(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "invalid-answers",
                            flaws.getFirst().message())
                    .with(flaws));
        }
        Discards.discard(aside, stream, version, why, member);
        return list();
    }

    /** @param why it may stay so */
    record DiscardRequest(String why) {}

    private static ApartStream stream(SetAside.Apart a) {
        return new ApartStream(a.projection(), a.stream().toString(), a.version(), a.cause(), a.since());
    }

    private static SetAsideEvent event(SetAside.Entry e) {
        return new SetAsideEvent(
                e.projection(),
                e.position(),
                e.stream(),
                e.version(),
                e.cause(),
                e.since(),
                e.tries(),
                e.discarded().map(d -> new DiscardedResponse(d.reason(), d.who(), d.when())));
    }
}
