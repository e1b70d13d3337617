package dev.offshoot.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PairedTest {

    private final List<String> turns = new ArrayList<>();

    private Paired.Turn turns(String name, Double... speeds) {
        Iterator<Double> next = List.of(speeds).iterator();
        return () -> {
            turns.add(name);
            return next.next();
        };
    }

    @Test
    void turns_follow_each_other_and_the_first_of_each_is_not_counted() throws Exception {
        var figure = new Paired(3)
                .measure("a figure", "x/s", turns("A", 1.0, 50.0, 20.0, 90.0), turns("B", 1.0, 100.0, 80.0, 90.0), 0.4);
        assertThat(turns).containsExactly("A", "B", "A", "B", "A", "B", "A", "B");
        assertThat(figure.ratio()).contains(new Spread(0.25, 0.5, 1));
        assertThat(figure.row()).isEqualTo("| a figure | 50 x/s | 90 x/s | 0.50 | 0.25 to 1.00 | at least 0.4 |");
    }

    @Test
    void the_table_is_kept_as_markdown(@TempDir Path folder) throws IOException {
        var table = new FigureTable();
        table.add(Figure.time("lag", 3.24, 15));
        table.add(Figure.reached("taken", 1_499.6, "/s", 1_485));
        var file = folder.resolve("target/figures.md");
        table.write(file, "Said.");
        assertThat(Files.readString(file)).isEqualTo("""
                Said.

                | Figure | Measured | Yardstick | Ratio | Spread | Must |
                | --- | ---: | ---: | ---: | ---: | --- |
                | lag | 3.2 ms |  |  |  | at most 15 ms |
                | taken | 1,500 /s |  |  |  | at least 1,485 /s |
                """);
    }
}
