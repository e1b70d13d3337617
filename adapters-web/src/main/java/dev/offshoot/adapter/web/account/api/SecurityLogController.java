package dev.offshoot.adapter.web.account.api;

import dev.offshoot.access.SecurityEvent;
import dev.offshoot.access.SecurityLog;
import dev.offshoot.adapter.web.api.response.PageResponse;
import dev.offshoot.adapter.web.request.PageCursor;
import dev.offshoot.adapter.web.request.PageQuery;
import dev.offshoot.adapter.web.request.Query;
import dev.offshoot.adapter.web.security.SecurityLogWords;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers what happened at the door, the last first; for administrators. */
@RestController
@RequestMapping("/api/v1/security-log")
class SecurityLogController {

    private final SecurityLog log;

    SecurityLogController(SecurityLog log) {
        this.log = log;
    }

    @GetMapping
    PageResponse<SecurityEventResponse> list(
            @RequestParam(required = false) @Nullable String account,
            @RequestParam(required = false) @Nullable String kind,
            @ParameterObject PageQuery page) {
        var size = page.size();
        var wanted = new SecurityLog.Wanted(
                Optional.ofNullable(account).filter(a -> !a.isBlank()), kind(kind), before(page), size + 1);
        var entries = log.read(wanted);
        var shown = entries.subList(0, Math.min(size, entries.size()));
        return new PageResponse<>(
                shown.stream().map(e -> SecurityEventResponse.of(e.event())).toList(),
                entries.size() > size
                        ? PageCursor.hide(Long.toString(shown.getLast().number()))
                        : null);
    }

    private static Optional<SecurityEvent.Kind> kind(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(SecurityLogWords.kind(name)
                .orElseThrow(() ->
                        Query.wrong("kind", "“%s” is no kind of entry; one is “sign-in-failed”.".formatted(name))));
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
