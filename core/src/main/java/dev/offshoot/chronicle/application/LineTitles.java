package dev.offshoot.chronicle.application;

import dev.offshoot.chronicle.port.out.Titles;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.kernel.AsAt;
import dev.offshoot.kernel.Line;
import dev.offshoot.kernel.Lines;
import dev.offshoot.kernel.Names;
import dev.offshoot.kernel.StreamId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds titles in the lines of initiatives and of everything else that has one. */
public final class LineTitles implements Titles {

    private final Lines<InitiativeView> initiatives;
    private final Map<String, Function<StreamId, Optional<String>>> byCategory;

    /** @param byCategory the title of a stream of each category */
    public LineTitles(Lines<InitiativeView> initiatives, Map<String, Function<StreamId, Optional<String>>> byCategory) {
        this.initiatives = initiatives;
        this.byCategory = Map.copyOf(byCategory);
    }

    /** The title of a stream, by the lines of its context. */
    public static <L> Function<StreamId, Optional<String>> in(Lines<L> lines, Function<L, String> title) {
        return stream -> lines.of(stream, AsAt.NOW).map(Line::body).map(title);
    }

    /** Nothing is looked up before a name is asked for. */
    @Override
    public Names of(StreamId subject) {
        var titles = new HashMap<String, String>();
        return key -> {
            if (titles.isEmpty()) {
                titles.putAll(known(subject));
                titles.putIfAbsent("", "");
            }
            return titles.computeIfAbsent(key, this::elsewhere);
        };
    }

    private Map<String, String> known(StreamId subject) {
        return subject.category().equals("initiative")
                ? initiatives
                        .of(subject, AsAt.NOW)
                        .map(Line::body)
                        .map(LineTitles::inside)
                        .orElse(Map.of())
                : title(subject).map(title -> Map.of(subject.key(), title)).orElse(Map.of());
    }

    private static Map<String, String> inside(InitiativeView view) {
        var titles = new HashMap<String, String>();
        view.enablers().forEach(e -> titles.put(e.id().value(), e.title()));
        view.milestones().forEach(m -> titles.put(m.id().value(), m.title()));
        view.evidence().forEach(e -> titles.put(e.id().value(), e.title()));
        view.barriers().forEach(b -> titles.put(b.id().value(), b.title()));
        view.risks().forEach(r -> titles.put(r.id().value(), r.title()));
        view.gates().forEach(g -> titles.put(g.id().value(), g.title()));
        view.spread().levers().forEach(l -> titles.put(l.lever().value(), l.title()));
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
                .orElseGet(() -> Names.PLAIN.of(key));
    }

    private Optional<String> title(StreamId stream) {
        return byCategory.getOrDefault(stream.category(), _ -> Optional.empty()).apply(stream);
    }
}
