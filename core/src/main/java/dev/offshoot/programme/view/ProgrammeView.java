package dev.offshoot.programme.view;

import dev.offshoot.date.Dated;
import dev.offshoot.programme.event.RagScale;
import dev.offshoot.programme.event.ReportingRhythm;
import dev.offshoot.time.Timeline;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is shown of a programme.
 *
 * @param names every title it was given
 * @param roles by member, the role at each joining; empty at each leaving
 * @param closedOn when it was closed, if it was
 */
public record ProgrammeView(
        String key,
        Timeline<String> names,
        RagScale scale,
        Optional<String> defaultFramework,
        Timeline<ReportingRhythm> rhythms,
        Map<String, Timeline<Optional<String>>> roles,
        Optional<Dated> closedOn) {

    public record MemberLine(String member, String role) {}

    public ProgrammeView {
        roles = Map.copyOf(roles);
    }

    public String title() {
        return names.now().orElse(key);
    }

    public Optional<ReportingRhythm> rhythm() {
        return rhythms.now();
    }

    /** Who belongs to it, by name. */
    public List<MemberLine> members() {
        return new TreeMap<>(roles)
                .entrySet().stream()
                        .flatMap(e -> e.getValue().now().flatMap(role -> role).stream()
                                .map(role -> new MemberLine(e.getKey(), role)))
                        .toList();
    }

    public boolean closed() {
        return closedOn.isPresent();
    }
}
