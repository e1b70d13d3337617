package dev.offshoot.chronicle.application;

import dev.offshoot.chronicle.port.out.SubjectTitles;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.projection.ReadModels;
import dev.offshoot.projection.Titles;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds titles in the lines of initiatives and of everything else that has one. */
public final class ReadModelTitles implements SubjectTitles {

    private final ReadModels<InitiativeView> initiatives;
    private final Map<String, Function<StreamId, Optional<String>>> byCategory;

    /** @param byCategory the title of a stream of each category */
    public ReadModelTitles(
            ReadModels<InitiativeView> initiatives, Map<String, Function<StreamId, Optional<String>>> byCategory) {
        this.initiatives = initiatives;
        this.byCategory = Map.copyOf(byCategory);
    }

    /** The title of a stream, by the lines of its context. */
    public static <L> Function<StreamId, Optional<String>> in(ReadModels<L> lines, Function<L, String> title) {
        return stream -> lines.of(stream, AsOf.NOW).map(ReadModel::body).map(title);
    }

    @Override
    public Titles of(StreamId subject) {
        return new Found(subject);
    }

    /** Nothing is looked up before a name is asked for, and nothing twice. */
    private final class Found implements Titles {

        private final StreamId subject;
        private final Map<String, String> titles = new HashMap<>();
        private Optional<Map<String, Map<String, String>>> inside = Optional.empty();

        Found(StreamId subject) {
            this.subject = subject;
        }

        @Override
        public String of(String key) {
            return titles.computeIfAbsent(
                    key, k -> k.equals(subject.key()) ? title(subject).orElseGet(() -> elsewhere(k)) : elsewhere(k));
        }

        @Override
        public String of(String kind, String key) {
            var within = inside().getOrDefault(kind, Map.of());
            if (within.containsKey(key)) {
                return within.get(key);
            }
            return byCategory.containsKey(kind) && StreamId.isKey(key)
                    ? titles.computeIfAbsent(
                            kind + "-" + key,
                            _ -> title(new StreamId(kind, key)).orElseGet(() -> Titles.PLAIN.of(key)))
                    : Titles.PLAIN.of(key);
        }

        private Map<String, Map<String, String>> inside() {
            if (inside.isEmpty()) {
                inside = Optional.of(
                        subject.category().equals("initiative")
                                ? initiatives
                                        .of(subject, AsOf.NOW)
                                        .map(ReadModel::body)
                                        .map(ReadModelTitles::inside)
                                        .orElse(Map.of())
                                : Map.of());
            }
            return inside.get();
        }
    }

    /** By kind: a milestone and an enabler may have the same key. */
    private static Map<String, Map<String, String>> inside(InitiativeView view) {
        return Map.of(
                "enabler", titles(view.enablers(), e -> e.id().value(), e -> e.title()),
                "milestone", titles(view.milestones(), m -> m.id().value(), m -> m.title()),
                "evidence", titles(view.evidence(), e -> e.id().value(), e -> e.title()));
    }

    private static <T> Map<String, String> titles(List<T> things, Function<T, String> key, Function<T, String> title) {
        var titles = new HashMap<String, String>();
        things.forEach(thing -> titles.put(key.apply(thing), title.apply(thing)));
        return titles;
    }

    /** A whole stream id says what it is; a bare key may be a site's, an initiative's or a framework's. */
    private String elsewhere(String key) {
        var dash = key.indexOf('-');
        if (dash > 0 && byCategory.containsKey(key.substring(0, dash))) {
            var title = title(StreamId.parse(key));
            if (title.isPresent()) {
                return title.get();
            }
        }
        if (!StreamId.isKey(key)) {
            return key;
        }
        return Stream.of("site", "initiative", "framework")
                .flatMap(category -> title(new StreamId(category, key)).stream())
                .findFirst()
                .orElseGet(() -> Titles.PLAIN.of(key));
    }

    private Optional<String> title(StreamId stream) {
        return byCategory.getOrDefault(stream.category(), _ -> Optional.empty()).apply(stream);
    }
}
