package dev.offshoot.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.OffshootContexts;
import dev.offshoot.adoption.view.SiteSuccession;
import dev.offshoot.date.PartialDate;
import dev.offshoot.laws.Laws;
import dev.offshoot.portfolio.application.Sites;
import dev.offshoot.portfolio.view.SiteStandings;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.site.SiteContext;
import dev.offshoot.site.event.SiteEvent;
import dev.offshoot.site.event.SiteEvent.SiteClosed;
import dev.offshoot.site.event.SiteEvent.SitesMerged;
import dev.offshoot.site.event.SiteId;
import dev.offshoot.store.InMemoryStore;
import dev.offshoot.stream.EventMetadata;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.time.AsOf;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How sites count is asked for of those that a page shows, and is what the whole directory says of them. */
final class StandingsTest {

    private static final List<String> NAMES = List.of("a", "b", "c", "d", "e", "f", "g", "h");
    private static final List<String> DATES =
            List.of("2012", "2014-04", "2014-04-01", "2010/2018", "2016-01-01", "XXXX");
    private static final Instant BEGIN = Instant.parse("2019-01-01T00:00:00Z");

    private final InMemoryStore store = new InMemoryStore(OffshootContexts.streamTypes());

    @Test
    void what_is_asked_of_some_is_what_the_whole_directory_says_of_them() {
        Laws.hold(200, random -> {
            var directory = new StandingsTest();
            for (var n = 0; n < 6; n++) {
                directory.happened(random, NAMES.get(random.nextInt(NAMES.size())));
            }
            var some = NAMES.stream().filter(_ -> random.nextInt(3) == 0).toList();
            var whole = directory.whole();
            var asked = directory.standings(some);
            for (var site : some) {
                assertThat(asked.mergersInto(site)).isEqualTo(whole.mergersInto(site));
                assertThat(asked.lineage().predecessors(new SiteId(site)))
                        .isEqualTo(whole.lineage().predecessors(new SiteId(site)));
                for (var year = 2009; year < 2022; year++) {
                    var day = LocalDate.of(year, 6, 30);
                    assertThat(asked.standingFor(site, day)).isEqualTo(whole.standingFor(site, day));
                    assertThat(asked.gone(site, day)).isEqualTo(whole.gone(site, day));
                }
            }
        });
    }

    @Test
    void sites_that_hang_together_with_none_of_them_are_left_out() {
        happened("b", "2014", new SitesMerged(List.of(new SiteId("a")), Optional.empty()));
        happened("c", "2015", new SitesMerged(List.of(new SiteId("b")), Optional.empty()));
        happened("e", "2015", new SitesMerged(List.of(new SiteId("d")), Optional.empty()));
        assertThat(standings(List.of("a")).mergers())
                .extracting(SiteSuccession.Merger::successor)
                .containsExactly("b", "c");
        assertThat(standings(List.of("a")).standingFor("a", LocalDate.of(2020, 1, 1)))
                .isEqualTo("c");
        assertThat(standings(List.of("f")).mergers()).isEmpty();
    }

    private void happened(Random random, String site) {
        var predecessor = NAMES.get(random.nextInt(NAMES.size()));
        happened(
                site,
                DATES.get(random.nextInt(DATES.size())),
                random.nextInt(4) == 0 || predecessor.equals(site)
                        ? new SiteClosed("moved")
                        : new SitesMerged(List.of(new SiteId(predecessor)), Optional.empty()));
    }

    private void happened(String site, String occurred, SiteEvent event) {
        var stream = new SiteId(site).stream();
        var position = store.streams().everything().size();
        store.streams()
                .append(List.of(RecordedEvent.in(
                        ZoneOffset.UTC,
                        stream,
                        store.streams().of(stream).size(),
                        position,
                        BEGIN.plusSeconds(86_400L * position),
                        EventMetadata.of(PartialDate.parse(occurred), "ada"),
                        event)));
    }

    private SiteStandings whole() {
        return SiteStandings.of(
                store.lines(SiteContext.CONTEXT).page(AsOf.NOW, Optional.empty(), Integer.MAX_VALUE).lines().stream()
                        .map(ReadModel::body)
                        .toList());
    }

    private SiteStandings standings(Collection<String> keys) {
        return new Sites(new InMemorySiteSearch(store.lines(SiteContext.CONTEXT)), store.lines(SiteContext.CONTEXT))
                .standings(keys, AsOf.NOW);
    }
}
