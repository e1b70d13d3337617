package dev.offshoot.site.view;

import dev.offshoot.site.event.SiteId;
import dev.offshoot.text.SearchableText;
import dev.offshoot.time.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a list of sites is filtered and named by.
 *
 * @param title what to call it
 * @param words what a search finds it by, as it is searched, a line for each: its key, the names it has and had, its ODS
 *     code, its kind and its area
 * @param rearranged whether it took others in, or is no longer there
 * @param predecessors the keys of those that it took in
 * @param closed whether it was closed
 */
public record SiteHead(String title, String words, boolean rearranged, List<String> predecessors, boolean closed) {

    private static final String LINE = "\n";

    public SiteHead {
        predecessors = List.copyOf(predecessors);
    }

    public static SiteHead of(SiteView site) {
        var words = Stream.of(
                        Stream.of(site.site().value()),
                        site.names().all().stream().map(Timeline.Said::value),
                        Stream.of(site.odsCode(), site.kind(), site.area()).flatMap(Optional::stream))
                .flatMap(said -> said)
                .map(SearchableText::of)
                .collect(Collectors.joining(LINE));
        return new SiteHead(
                site.title(),
                words,
                site.rearranged(),
                site.predecessors().map(SiteId::value).sorted().toList(),
                site.closed().isPresent());
    }

    /** Whether a search for a text finds it. */
    public boolean answers(String text) {
        return words.contains(SearchableText.of(text));
    }
}
