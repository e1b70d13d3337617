package dev.offshoot.adapter.web.choice;

import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.Field.Option;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.initiative.view.part.FrameworkLine;
import dev.offshoot.initiative.view.part.MilestoneLine;
import dev.offshoot.provenance.OnBehalfOf;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/** What there is to choose from inside an initiative: open things first of all, since closed ones take nothing more. */
final class InitiativeChoices {

    private InitiativeChoices() {}

    static List<Option> of(Field.Kind kind, InitiativeView i) {
        return switch (kind) {
            case ENABLER -> enablers(i);
            case RATING -> ratings(i);
            case MILESTONE ->
                i.milestones().stream()
                        .filter(m -> m.cancelled().isEmpty())
                        .map(InitiativeChoices::milestone)
                        .toList();
            case REBASELINE_REQUEST ->
                i.milestones().stream()
                        .filter(MilestoneLine::outstanding)
                        .flatMap(m -> m.dates().lines().pending().stream()
                                .map(p -> new Option(
                                        m.id().value(),
                                        "%s: %s instead of %s, asked by %s"
                                                .formatted(
                                                        m.title(),
                                                        p.to().words(),
                                                        p.from().words(),
                                                        OnBehalfOf.words(
                                                                p.askedBy(),
                                                                p.provenance().actor())))))
                        .toList();
            case BARRIER ->
                i.readiness().openBarriers().stream()
                        .map(b -> new Option(b.id().value(), b.title()))
                        .toList();
            case RISK ->
                i.oversight().openRisks().stream()
                        .map(r -> new Option(r.id().value(), r.title()))
                        .toList();
            case GATE ->
                i.oversight().gates().stream()
                        .map(g -> new Option(
                                g.id().value(), g.title() + (g.decided().isPresent() ? " (decided)" : "")))
                        .toList();
            case EVIDENCE ->
                i.readiness().evidence().stream()
                        .map(e -> new Option(e.id().value(), e.title()))
                        .toList();
            case LEVER ->
                i.spread().levers().stream()
                        .filter(l -> l.ended().isEmpty())
                        .map(l -> new Option(l.lever().value(), l.title()))
                        .toList();
            default -> List.of();
        };
    }

    private static Option milestone(MilestoneLine m) {
        return new Option(m.id().value(), m.title());
    }

    /** With the framework's title behind where there are several. */
    private static List<Option> enablers(InitiativeView i) {
        var several = i.readiness().frameworks().size() > 1;
        return i.readiness().frameworks().stream()
                .flatMap(f -> f.enablers().stream()
                        .map(e -> new Option(
                                e.id().value(), several ? "%s (%s)".formatted(e.title(), f.title()) : e.title())))
                .toList();
    }

    /** Every point of every scale once; where scales differ, with the frameworks that use it. */
    private static List<Option> ratings(InitiativeView i) {
        var users = new LinkedHashMap<Option, LinkedHashSet<String>>();
        for (var framework : i.readiness().frameworks()) {
            points(framework)
                    .forEach(p ->
                            users.computeIfAbsent(p, _ -> new LinkedHashSet<>()).add(framework.title()));
        }
        var shared = users.values().stream()
                .allMatch(u -> u.size() == i.readiness().frameworks().size());
        return users.entrySet().stream()
                .map(e -> shared
                        ? e.getKey()
                        : new Option(
                                e.getKey().value(),
                                "%s (%s)".formatted(e.getKey().label(), String.join("; ", e.getValue()))))
                .toList();
    }

    private static Stream<Option> points(FrameworkLine framework) {
        return framework.enablers().stream()
                .flatMap(e -> e.scale().stream())
                .map(p -> new Option(p.key(), p.label()))
                .distinct();
    }
}
