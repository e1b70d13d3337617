package dev.offshoot.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.date.Dated;
import dev.offshoot.date.DatedTest;
import dev.offshoot.laws.Laws;
import dev.offshoot.provenance.Provenance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lists that share what they have in common are as if each had its own. */
final class EntriesTest {

    private record Line(EntryProvenance provenance, boolean stands, int said) implements EntryLine {
        static Line of(Dated dated, boolean stands) {
            return new Line(
                    new EntryProvenance(
                            dated.version(),
                            dated.occurred(),
                            dated.known(),
                            Instant.EPOCH,
                            dated.known(),
                            "ada",
                            Provenance.notStated(),
                            Optional.empty(),
                            Optional.empty()),
                    stands,
                    0);
        }
    }

    @Test
    void each_is_what_was_put_into_it_whatever_was_put_into_others() {
        Laws.hold(2000, random -> {
            var shared = new ArrayList<Entries<Line>>(List.of(Entries.none()));
            var plain = new ArrayList<List<Line>>(List.of(List.of()));
            for (var line : lines(random)) {
                var n = random.nextInt(shared.size());
                shared.add(shared.get(n).with(line));
                plain.add(Stream.concat(plain.get(n).stream(), Stream.of(line)).toList());
            }
            assertThat(shared).isEqualTo(plain);
        });
    }

    @Test
    void knows_the_newest_of_those_that_stand() {
        Laws.hold(5000, random -> {
            var entries = Entries.<Line>none();
            for (var line : lines(random)) {
                entries = entries.with(line);
                assertThat(entries.newest()).isEqualTo(newest(entries));
            }
            var changed = entries.changed(_ -> random.nextInt(4) == 0, line -> new Line(line.provenance(), false, 0));
            assertThat(changed.newest()).isEqualTo(newest(changed));
        });
    }

    @Test
    void knows_the_newest_of_those_that_were_changed_in_their_places() {
        Laws.hold(5000, random -> {
            var entries = Entries.copyOf(lines(random));
            var before = List.copyOf(entries);
            var some = before.stream().filter(_ -> random.nextInt(3) == 0).toList();
            var changed = entries.changed(
                    some::contains,
                    line -> new Line(line.provenance(), line.stands() ^ random.nextInt(4) == 0, line.said() + 1));
            assertThat(changed.stream().map(Line::said))
                    .isEqualTo(before.stream()
                            .map(line -> some.contains(line) ? 1 : 0)
                            .toList());
            assertThat(changed.newest()).isEqualTo(newest(changed));
            assertThat(entries).isEqualTo(before);
            lines(random)
                    .forEach(line -> assertThat(changed.with(line).newest())
                            .isEqualTo(newest(Stream.concat(changed.stream(), Stream.of(line))
                                    .toList())));
        });
    }

    @Test
    void knows_the_newest_of_two_kinds() {
        Laws.hold(5000, random -> {
            var all = lines(random);
            var some = all.stream().filter(_ -> random.nextBoolean()).toList();
            var others = all.stream().filter(line -> !some.contains(line)).toList();
            assertThat(Entries.newest(Entries.copyOf(some), Entries.copyOf(others)))
                    .isEqualTo(newest(all));
        });
    }

    @Test
    void is_one_thing_to_each_of_many_that_go_on_from_it_at_once() {
        var lines = IntStream.range(0, 8)
                .mapToObj(n -> Line.of(DatedTest.fact("2020", "2021-01-01", n), true))
                .toList();
        for (var times = 0; times < 200; times++) {
            var first = Entries.<Line>none().with(lines.getFirst());
            var further = lines.stream()
                    .map(line -> CompletableFuture.supplyAsync(() -> first.with(line)))
                    .toList();
            assertThat(further.stream().map(CompletableFuture::join))
                    .isEqualTo(lines.stream()
                            .map(line -> List.of(lines.getFirst(), line))
                            .toList());
        }
    }

    private static List<Line> lines(Random random) {
        return DatedTest.some(random).stream()
                .map(dated -> Line.of(dated, random.nextInt(5) > 0))
                .toList();
    }

    private static Optional<Line> newest(List<Line> lines) {
        return Dated.newest(
                lines.stream().filter(Line::stands).toList(),
                line -> line.provenance().dated());
    }
}
