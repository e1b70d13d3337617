package dev.offshoot.adapter.persistence.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.persistence.Counters;
import dev.offshoot.adapter.persistence.TestStore;
import dev.offshoot.adapter.persistence.readmodel.table.DatedTable;
import dev.offshoot.command.Command;
import dev.offshoot.counter.CounterCommand.RaiseCounter;
import dev.offshoot.counter.CounterId;
import dev.offshoot.laws.Laws;
import dev.offshoot.time.AsOf;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** That rows written while events come hold where the line told from the log says, and are those of a rebuild. */
final class DatedRowsIT {

    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final int DAYS = 4_000;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final TestStore store = TestStore.fresh().running();
    private final JdbcClient jdbc = JdbcClient.create(store.database);

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void late_news_claims_and_corrections_leave_the_rows_that_the_log_tells() {
        Laws.anew(random -> {
            for (var n = 0; n < 200; n++) {
                somethingHappens(random);
            }
            assertThat(store.views.caughtUp(PATIENCE)).isTrue();
            for (var n = 0; n < 200; n++) {
                var key = "k" + random.nextInt(4);
                var asOf = asOf(random);
                assertThat(totals(key, asOf)).as("%s %s", key, asOf).isEqualTo(told(key, asOf));
            }
            assertThat(store.rebuild.compare()).isEmpty();
        });
    }

    private void somethingHappens(Random random) {
        var key = "k" + random.nextInt(4);
        var day = FIRST.plusDays(random.nextInt(DAYS));
        var occurred = random.nextInt(5) == 0 ? day.toString().substring(0, 4) : day.toString();
        var known = Optional.of(day.plusDays(random.nextInt(500))).filter(_ -> random.nextInt(3) == 0);
        var raise = new RaiseCounter(new CounterId(key), random.nextInt(10), Optional.empty());
        switch (random.nextInt(6)) {
            case 0 -> store.streams.execute(Counters.start(key));
            case 1 ->
                store.streams.execute(Counters.correct(
                        key, random.nextInt(30), Optional.<Command>of(raise).filter(_ -> random.nextBoolean())));
            default -> store.streams.execute(Counters.told(raise, occurred, known));
        }
    }

    private AsOf asOf(Random random) {
        var instants = store.jdbc.queryForList("select recorded from event", OffsetDateTime.class);
        var known = random.nextBoolean()
                ? instants.get(random.nextInt(instants.size())).toInstant().minusNanos(1_000L * random.nextInt(2))
                : FIRST.plusDays(random.nextInt(DAYS)).atStartOfDay().toInstant(ZoneOffset.UTC);
        return new AsOf(
                Optional.of(known).filter(_ -> random.nextInt(3) > 0),
                Optional.of(FIRST.plusDays(random.nextInt(DAYS))).filter(_ -> random.nextInt(3) > 0));
    }

    private List<Long> totals(String key, AsOf asOf) {
        return jdbc.sql("select total from readmodel.counter_line c where c.key = :key and "
                        + DatedTable.holds("c", asOf))
                .params(DatedTable.parameters(asOf))
                .param("key", key)
                .query(Long.class)
                .list();
    }

    private List<Long> told(String key, AsOf asOf) {
        return store
                .models
                .lines(Counters.LINES)
                .of(Counters.stream(key), asOf)
                .map(line -> line.body().total())
                .stream()
                .toList();
    }
}
