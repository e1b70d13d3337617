package dev.offshoot.adapter.web.milestone.page;

import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.view.part.MilestoneDates.Agreed;
import dev.offshoot.initiative.view.part.MilestoneLine;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** The stretch of time that all timelines of a page share, and where a day lies on it. */
record TimeScale(LocalDate from, LocalDate to) {

    static final int WIDTH = 480;
    private static final int EDGE = 10;
    private static final int MOST_TICKS = 12;

    /** A year's first day. */
    record Tick(int x, String label) {}

    static TimeScale of(List<MilestoneLine> milestones, LocalDate today) {
        var days = Stream.concat(
                        Stream.of(today),
                        milestones.stream()
                                .flatMap(TimeScale::dates)
                                .flatMap(d -> Stream.concat(d.earliest().stream(), d.latest().stream())))
                .sorted()
                .toList();
        var from = days.getFirst();
        var to = days.getLast();
        return from.equals(to) ? new TimeScale(from.minusDays(30), to.plusDays(30)) : new TimeScale(from, to);
    }

    private static Stream<PartialDate> dates(MilestoneLine m) {
        return Stream.of(
                        m.dates().agreed().stream().map(Agreed::date),
                        m.forecast().stream(),
                        m.actual().stream(),
                        m.planned().stream())
                .flatMap(s -> s);
    }

    int x(LocalDate day) {
        return EDGE
                + (int) ((WIDTH - 2L * EDGE) * ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to));
    }

    List<Tick> ticks() {
        var years = to.getYear() - from.getYear();
        var step = 1 + years / MOST_TICKS;
        return Stream.iterate(from.getYear() + 1, y -> y <= to.getYear(), y -> y + step)
                .map(y -> new Tick(x(LocalDate.of(y, 1, 1)), Integer.toString(y)))
                .toList();
    }
}
