package dev.offshoot.adapter.web.choice;

import dev.offshoot.adapter.web.form.Choices;
import dev.offshoot.chronicle.port.out.ThingHeads;
import dev.offshoot.chronicle.view.ThingHead;
import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.Field.Option;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.projection.ReadModels;
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
    private final ThingHeads things;
    private final AwardChoices awards;

    ViewChoices(ReadModels<InitiativeView> initiatives, ThingHeads things, AwardChoices awards) {
        this.initiatives = initiatives;
        this.things = things;
        this.awards = awards;
    }

    @Override
    public List<Option> options(Field.Kind kind, Map<String, String> keys) {
        return switch (kind.one()) {
            case INITIATIVE -> all("initiative", ThingHead::title, _ -> true);
            case PROGRAMME -> closedLast("programme");
            case FRAMEWORK -> frameworks();
            case SITE -> closedLast("site");
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

    /** Those that are not retired, each with its version, which is the last part of its key. */
    private List<Option> frameworks() {
        return options(things.all("framework", AsOf.NOW).entrySet().stream()
                .filter(framework -> !framework.getValue().over())
                .map(framework -> option(
                        framework.getKey(),
                        versioned(
                                framework.getValue().title(), framework.getKey().ownKey()))));
    }

    private static String versioned(String title, String version) {
        return title.contains(version) ? title : title + ", version " + version;
    }

    /** What is closed comes last, and says so: what occurred before is still welcome. */
    private List<Option> closedLast(String category) {
        return Stream.concat(
                        all(category, ThingHead::title, head -> !head.over()).stream(),
                        all(category, head -> head.title() + " (closed)", ThingHead::over).stream())
                .toList();
    }

    private List<Option> all(String category, Function<ThingHead, String> label, Predicate<ThingHead> which) {
        return options(things.all(category, AsOf.NOW).entrySet().stream()
                .filter(thing -> which.test(thing.getValue()))
                .map(thing -> option(thing.getKey(), label.apply(thing.getValue()))));
    }

    private static Option option(StreamId thing, String label) {
        return new Option(thing.key(), label);
    }

    private static List<Option> options(Stream<Option> options) {
        return options.sorted(Comparator.comparing(Option::label)).toList();
    }
}
