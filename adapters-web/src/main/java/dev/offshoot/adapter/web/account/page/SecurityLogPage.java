package dev.offshoot.adapter.web.account.page;

import dev.offshoot.access.SecurityEvent;
import dev.offshoot.access.SecurityLog;
import dev.offshoot.adapter.web.layout.Crumb;
import dev.offshoot.adapter.web.problem.BadQuery;
import dev.offshoot.adapter.web.security.SecurityLogWords;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What happened at the door, the last first; for administrators. */
@Controller
final class SecurityLogPage {

    private static final int A_PAGE = 50;

    /** An entry as the page shows it. */
    record Line(SecurityEvent event, String said) {}

    /** A kind as it is chosen. */
    record Choice(String value, String words) {}

    private static final List<Choice> KINDS = List.of(SecurityEvent.Kind.values()).stream()
            .map(kind -> new Choice(SecurityLogWords.name(kind), SecurityLogWords.said(kind)))
            .toList();

    private final SecurityLog log;

    SecurityLogPage(SecurityLog log) {
        this.log = log;
    }

    @GetMapping("/security-log")
    ModelAndView show(
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String before) {
        var entries = log.read(new SecurityLog.Wanted(text(account), kind(kind), number(before), A_PAGE + 1));
        var shown = entries.subList(0, Math.min(A_PAGE, entries.size()));
        var page = new ModelAndView("account/security-log");
        page.addObject(
                "entries",
                shown.stream()
                        .map(e -> new Line(
                                e.event(), SecurityLogWords.said(e.event().kind())))
                        .toList());
        page.addObject("kinds", KINDS);
        page.addObject("kind", kind);
        page.addObject("account", account.strip());
        page.addObject("older", entries.size() > A_PAGE ? shown.getLast().number() : null);
        page.addObject("crumbs", Crumb.to("People", "/people", "Security log"));
        return page;
    }

    private static Optional<String> text(String account) {
        return Optional.of(account.strip()).filter(a -> !a.isEmpty());
    }

    private static Optional<SecurityEvent.Kind> kind(String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(SecurityLogWords.kind(name)
                .orElseThrow(() ->
                        new BadQuery("kind", "“%s” is no kind of entry. Choose one from the list.".formatted(name))));
    }

    private static OptionalLong number(String before) {
        if (before.isEmpty()) {
            return OptionalLong.empty();
        }
        if (!before.matches("[0-9]{1,18}")) {
            throw new BadQuery("before", "“%s” is no number of an entry. Open the log anew.".formatted(before));
        }
        return OptionalLong.of(Long.parseLong(before));
    }
}
