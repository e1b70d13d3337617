package dev.offshoot.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.portfolio.port.out.SiteSearch;
import dev.offshoot.store.Scenario;
import dev.offshoot.store.Store;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is expected of whatever finds sites, whatever others there are. */
public abstract class SiteSearchContract {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final AsOf THEN = new AsOf(Optional.of(Instant.parse("2026-03-02T13:00:00Z")), Optional.empty());
    private static final AsOf IN_2019 = new AsOf(Optional.empty(), Optional.of(LocalDate.parse("2019-06-30")));

    private final String word = "dock%dw_%%".formatted(COUNT.incrementAndGet());
    private final String start = "found" + COUNT.get();
    private Scenario scenario;

    protected abstract Store store();

    @BeforeEach
    void some_sites() {
        scenario = new Scenario(store().streams(), store().history()).on("2026-03-02");
        register("a", "North " + word, "2010");
        register("b", "Pier", "2010");
        register("c", "South", "2020");
        scenario.tell(
                "rename-site", "site", key("c"), "name", word.toUpperCase(Locale.ROOT) + " É", "occurred", "2021");
        scenario.on("2026-03-03");
        scenario.tell("rename-site", "site", key("b"), "name", "Old " + word, "occurred", "2012");
        scenario.tell("merge-sites", "site", key("c"), "predecessors", key("a"), "occurred", "2022");
        store().settle();
    }

    private String key(String name) {
        return start + "-" + name;
    }

    private StreamId site(String name) {
        return new StreamId("site", key(name));
    }

    private void register(String name, String title, String occurred) {
        scenario.tell("register-site", "site", key(name), "name", title, "occurred", occurred);
    }

    private SiteSearch search() {
        return store().sites();
    }

    private List<StreamId> found(String text, AsOf asOf) {
        return search().find(text, asOf, Optional.empty(), 10).sites();
    }

    @Test
    void by_every_name_they_have_or_had_and_by_their_key() {
        assertThat(found(word, AsOf.NOW)).containsExactly(site("a"), site("b"), site("c"));
        assertThat(found(" " + word + " é ", AsOf.NOW)).containsExactly(site("c"));
        assertThat(found("pier", AsOf.NOW)).contains(site("b"));
        assertThat(found(key("b"), AsOf.NOW)).containsExactly(site("b"));
        assertThat(found("nothing " + word, AsOf.NOW)).isEmpty();
    }

    @Test
    void as_at_any_day() {
        assertThat(found(word, THEN)).containsExactly(site("a"), site("c"));
        assertThat(found(word, IN_2019)).containsExactly(site("a"), site("b"));
        assertThat(search().titles(List.of(key("b"), key("c")), IN_2019)).isEqualTo(Map.of(key("b"), "Old " + word));
        assertThat(search().titles(List.of(key("b")), THEN)).isEqualTo(Map.of(key("b"), "Pier"));
        assertThat(rearranged(AsOf.NOW, "a", "b", "c")).containsExactly(site("c"));
        assertThat(rearranged(THEN, "a", "b", "c")).isEmpty();
        assertThat(rearranged(IN_2019, "a", "b", "c")).isEmpty();
    }

    private List<StreamId> rearranged(AsOf asOf, String... names) {
        return search().rearranged(Stream.of(names).map(this::key).toList(), asOf);
    }

    @Test
    void by_those_that_they_took_in() {
        assertThat(rearranged(AsOf.NOW, "a")).containsExactly(site("c"));
        assertThat(rearranged(AsOf.NOW, "c")).containsExactly(site("c"));
        assertThat(rearranged(AsOf.NOW, "b")).isEmpty();
        assertThat(rearranged(AsOf.NOW)).isEmpty();
        scenario.tell("close-site", "site", key("b"), "reason", "moved away", "occurred", "2023");
        store().settle();
        assertThat(rearranged(AsOf.NOW, "a", "b")).containsExactly(site("b"), site("c"));
    }

    @Test
    void page_by_page_with_how_many_there_are() {
        var first = search().find(word, AsOf.NOW, Optional.empty(), 2);
        assertThat(first.sites()).containsExactly(site("a"), site("b"));
        assertThat(first.found()).isEqualTo(3);
        assertThat(first.all()).isGreaterThanOrEqualTo(3);
        var next = search().find(word, AsOf.NOW, Optional.of(key("b")), 2);
        assertThat(next.sites()).containsExactly(site("c"));
        assertThat(next.found()).isEqualTo(3);
    }
}
