package dev.offshoot.adapter.web.choice;

import dev.offshoot.adapter.web.form.Choices;
import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.Field.Option;
import dev.offshoot.framework.view.FrameworkView;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.programme.view.ProgrammeView;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.projection.ReadModels;
import dev.offshoot.site.view.SiteView;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Offers what the views know. */
@Component
final class ViewChoices implements Choices {

    private final ReadModels<InitiativeView> initiatives;
    private final ReadModels<ProgrammeView> programmes;
    private final ReadModels<FrameworkView> frameworks;
    private final ReadModels<SiteView> sites;
    private final AwardChoices awards;

    ViewChoices(
            ReadModels<InitiativeView> initiatives,
            ReadModels<ProgrammeView> programmes,
            ReadModels<FrameworkView> frameworks,
            ReadModels<SiteView> sites,
            AwardChoices awards) {
        this.initiatives = initiatives;
        this.programmes = programmes;
        this.frameworks = frameworks;
        this.sites = sites;
        this.awards = awards;
    }

    @Override
    public List<Option> options(Field.Kind kind, Map<String, String> keys) {
        return switch (kind.one()) {
            case INITIATIVE -> all(initiatives, InitiativeView::title, _ -> true);
            case PROGRAMME -> closedLast(programmes, ProgrammeView::title, ProgrammeView::closed);
            case FRAMEWORK ->
                all(
                        frameworks,
                        f -> f.title().contains(f.version()) ? f.title() : f.title() + ", version " + f.version(),
                        f -> f.retired().isEmpty());
            case SITE -> closedLast(sites, SiteView::title, s -> s.closed().isPresent());
            case TRANCHE, CLAIM, CONDITION -> awards.options(kind, keys);
            default ->
                kind.isReference()
                        ? initiative(keys)
                                .map(i -> InitiativeChoices.of(kind.one(), i))
                                .orElse(List.of())
                        : List.of();
        };
    }

    private Optional<InitiativeView> initiative(Map<String, String> keys) {
        return Optional.ofNullable(keys.get("initiative"))
                .filter(StreamId::isKey)
                .flatMap(key -> initiatives.of(new StreamId("initiative", key), AsOf.NOW))
                .map(ReadModel::body);
    }

    /** What is closed comes last, and says so: what occurred before is still welcome. */
    private static <L> List<Option> closedLast(ReadModels<L> lines, Function<L, String> title, Predicate<L> closed) {
        return Stream.concat(
                        all(lines, title, l -> !closed.test(l)).stream(),
                        all(lines, l -> title.apply(l) + " (closed)", closed).stream())
                .toList();
    }

    private static <L> List<Option> all(ReadModels<L> lines, Function<L, String> title, Predicate<L> which) {
        return lines.all(AsOf.NOW).stream()
                .filter(l -> which.test(l.body()))
                .map(l -> new Option(l.stream().key(), title.apply(l.body())))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }
}
