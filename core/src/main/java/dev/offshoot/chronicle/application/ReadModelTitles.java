package dev.offshoot.chronicle.application;

import dev.offshoot.chronicle.port.out.SubjectTitles;
import dev.offshoot.chronicle.port.out.ThingTitles;
import dev.offshoot.chronicle.view.ThingTitle;
import dev.offshoot.projection.Titles;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds titles in the lines of initiatives and of everything else that has one. */
public final class ReadModelTitles implements SubjectTitles {

    private static final Set<String> TITLED =
            Set.of("initiative", "site", "framework", "programme", "measure", "award", "commitment", "activity");

    private final ThingTitles things;
    private final AsOf asOf;

    /** As things are called now. */
    public ReadModelTitles(ThingTitles things) {
        this(things, AsOf.NOW);
    }

    ReadModelTitles(ThingTitles things, AsOf asOf) {
        this.things = things;
        this.asOf = asOf;
    }

    @Override
    public Titles of(StreamId subject) {
        return new Found(subject, things, asOf, new HashMap<>());
    }

    /** Titles around subjects, of which what is foreseen to be asked for is read in one go. */
    SubjectTitles having(Collection<StreamId> foreseen) {
        var read = new HashMap<StreamId, Optional<ThingTitle>>();
        var found = foreseen.isEmpty() ? Map.<StreamId, ThingTitle>of() : things.of(foreseen, asOf);
        foreseen.forEach(stream -> read.put(stream, Optional.ofNullable(found.get(stream))));
        return subject -> new Found(subject, things, asOf, read);
    }

    /** Nothing is looked up before a name is asked for, and nothing twice. */
    private record Found(StreamId subject, ThingTitles things, AsOf asOf, Map<StreamId, Optional<ThingTitle>> read)
            implements Titles {

        @Override
        public String of(String key) {
            return key.equals(subject.key()) ? title(subject).orElseGet(() -> elsewhere(key)) : elsewhere(key);
        }

        @Override
        public String of(String kind, String key) {
            var inside = subject.category().equals("initiative")
                    ? thing(subject).map(ThingTitle::inside).orElse(Map.of()).getOrDefault(kind, Map.of())
                    : Map.<String, String>of();
            if (inside.containsKey(key)) {
                return inside.get(key);
            }
            return (TITLED.contains(kind) && StreamId.isKey(key)
                            ? title(new StreamId(kind, key))
                            : Optional.<String>empty())
                    .orElseGet(() -> Titles.PLAIN.of(key));
        }

        /** A whole stream id says what it is; a bare key may be a site's, an initiative's or a framework's. */
        private String elsewhere(String key) {
            return whole(key)
                    .flatMap(this::title)
                    .orElseGet(() -> StreamId.isKey(key)
                            ? Stream.of("site", "initiative", "framework")
                                    .flatMap(category -> title(new StreamId(category, key)).stream())
                                    .findFirst()
                                    .orElseGet(() -> Titles.PLAIN.of(key))
                            : key);
        }

        private static Optional<StreamId> whole(String key) {
            var dash = key.indexOf('-');
            return dash > 0 && TITLED.contains(key.substring(0, dash))
                    ? Optional.of(StreamId.parse(key))
                    : Optional.empty();
        }

        private Optional<String> title(StreamId stream) {
            return thing(stream).map(ThingTitle::title);
        }

        private Optional<ThingTitle> thing(StreamId stream) {
            return TITLED.contains(stream.category())
                    ? read.computeIfAbsent(
                            stream,
                            asked -> Optional.ofNullable(
                                    things.of(List.of(asked), asOf).get(asked)))
                    : Optional.empty();
        }
    }
}
