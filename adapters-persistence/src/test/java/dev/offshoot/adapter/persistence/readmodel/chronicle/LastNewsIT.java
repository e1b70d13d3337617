package dev.offshoot.adapter.persistence.readmodel.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.persistence.TestStore;
import dev.offshoot.adapter.persistence.readmodel.portfolio.JdbcLatestNews;
import dev.offshoot.chronicle.view.ChronicleLine;
import dev.offshoot.chronicle.view.LastNews;
import dev.offshoot.date.Dated;
import dev.offshoot.date.PartialDate;
import dev.offshoot.laws.Laws;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The last news found by SQL is that of the core. */
class LastNewsIT {

    private static final StreamId FALLS = new StreamId("initiative", "falls");
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final Instant BEGIN = Instant.parse("2020-01-01T12:00:00Z");

    @Test
    void is_the_same_in_sql() {
        var database = TestStore.migrated();
        var jdbc = new JdbcTemplate(database.dataSource());
        jdbc.execute("""
                create table readmodel.chronicle (subject text, position bigint, stream text, version bigint,
                    known_from timestamptz, known_since date, occurred text, last_day date, earliest date, has_date boolean,
                    tells boolean, corrects bigint)
                """);
        var news = new JdbcLatestNews(JdbcClient.create(database.dataSource()));
        Laws.hold(100, random -> {
            jdbc.execute("truncate readmodel.chronicle");
            var lines = lines(random);
            lines.forEach(line -> insert(jdbc, line));
            var known = Optional.of(BEGIN.plusSeconds(86400L * random.nextInt(500)));
            var was = Optional.of(FIRST.plusDays(random.nextInt(500)));
            for (var asOf : List.of(
                    AsOf.NOW,
                    new AsOf(known, Optional.empty()),
                    new AsOf(Optional.empty(), was),
                    new AsOf(known, was))) {
                assertThat(news.of(FALLS, asOf))
                        .as("%s", asOf)
                        .isEqualTo(LastNews.of(lines, asOf).map(ChronicleLine::dated));
            }
        });
    }

    private static List<ChronicleLine> lines(Random random) {
        var lines = new ArrayList<ChronicleLine>();
        for (var i = 0; i < random.nextInt(15); i++) {
            var known = 30 * i + random.nextInt(30);
            var corrects =
                    i > 0 && random.nextInt(3) == 0 ? Optional.of((long) random.nextInt(i)) : Optional.<Long>empty();
            lines.add(new ChronicleLine(
                    FALLS,
                    i,
                    FALLS,
                    i,
                    BEGIN,
                    BEGIN.plusSeconds(86400L * known),
                    new Dated(occurred(random), FIRST.plusDays(known), i),
                    corrects,
                    corrects.isEmpty() || random.nextBoolean()));
        }
        return lines;
    }

    private static PartialDate occurred(Random random) {
        var day = FIRST.plusDays(random.nextInt(400)).toString();
        return PartialDate.parse(
                switch (random.nextInt(5)) {
                    case 0 -> "XXXX";
                    case 1 -> day.substring(0, 4);
                    case 2 -> day.substring(0, 7);
                    case 3 -> "../" + day;
                    default -> day;
                });
    }

    private static void insert(JdbcTemplate jdbc, ChronicleLine line) {
        jdbc.update(
                "insert into readmodel.chronicle values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                line.subject().toString(),
                line.position(),
                line.stream().toString(),
                line.version(),
                Timestamp.from(line.knownFrom()),
                line.dated().known(),
                line.dated().occurred().edtf(),
                line.dated().latest(),
                line.dated().occurred().earliest().orElse(null),
                line.hasDate(),
                line.tells(),
                line.corrects().orElse(null));
    }
}
