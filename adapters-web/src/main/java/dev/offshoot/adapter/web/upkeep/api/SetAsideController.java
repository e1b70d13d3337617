package dev.offshoot.adapter.web.upkeep.api;

import dev.offshoot.projection.SetAside;
import java.time.Instant;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists the events that projections could not take, and tries them again; for administrators. */
@RestController
@RequestMapping("/api/v1/set-aside")
class SetAsideController {

    /** What is set aside, in the order of the log. */
    record SetAsideResponse(List<SetAsideEvent> items) {}

    /**
     * @param projection the list or page that does not show it
     * @param cause what it failed on, or what it waits behind
     */
    record SetAsideEvent(
            String projection, long position, String stream, long version, String cause, Instant since, int tries) {}

    private final SetAside aside;

    SetAsideController(SetAside aside) {
        this.aside = aside;
    }

    @GetMapping
    SetAsideResponse list() {
        return new SetAsideResponse(
                aside.waiting().stream().map(SetAsideController::event).toList());
    }

    /** Answers what could still not be taken. */
    @PostMapping(path = "/retry", produces = MediaType.APPLICATION_JSON_VALUE)
    SetAsideResponse retry() {
        aside.retry();
        return list();
    }

    private static SetAsideEvent event(SetAside.Entry e) {
        return new SetAsideEvent(
                e.projection(), e.position(), e.stream(), e.version(), e.cause(), e.since(), e.tries());
    }
}
