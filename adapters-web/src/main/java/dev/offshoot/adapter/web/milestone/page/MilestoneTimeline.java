package dev.offshoot.adapter.web.milestone.page;

import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.view.part.MilestoneLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One milestone on the shared stretch of time: marks where a date is a day, bars from the earliest to the latest day
 * where it is not.
 *
 * @param today where today lies
 * @param sentence what the drawing says
 */
record MilestoneTimeline(List<Mark> marks, List<Link> links, int today, List<TimeScale.Tick> ticks, String sentence) {

    static final int HEIGHT = 28;
    private static final int MIDDLE = HEIGHT / 2;

    /**
     * A date.
     *
     * @param kind first, baseline, forecast, actual or planned: the name of its shape and style
     * @param x its middle
     * @param from where its earliest day lies, if it is no day
     */
    record Mark(String kind, int x, int from, int width, String title) {

        /** A diamond, or for an actual date a circle is drawn instead. */
        public String diamond() {
            return "M%s %sl5 -5 5 5 -5 5z".formatted(x - 5, MIDDLE);
        }

        public boolean actual() {
            return kind.equals("actual");
        }

        public boolean wide() {
            return width > 3;
        }
    }

    /** A line from one mark to the next. */
    record Link(int from, int to) {}

    static MilestoneTimeline of(MilestoneLine milestone, TimeScale scale, int today) {
        var marks = new ArrayList<Mark>();
        if (!milestone.firstBaseline().equals(milestone.currentBaseline())) {
            milestone
                    .firstBaseline()
                    .flatMap(d -> mark("first", "first baseline", d, scale))
                    .ifPresent(marks::add);
        }
        milestone
                .currentBaseline()
                .flatMap(d -> mark("baseline", "baseline", d, scale))
                .ifPresent(marks::add);
        milestone
                .forecast()
                .flatMap(d -> mark("forecast", "forecast", d, scale))
                .ifPresent(marks::add);
        milestone.actual().flatMap(d -> mark("actual", "achieved", d, scale)).ifPresent(marks::add);
        if (marks.isEmpty()) {
            milestone
                    .planned()
                    .flatMap(d -> mark("planned", "planned", d, scale))
                    .ifPresent(marks::add);
        }
        var links = new ArrayList<Link>();
        for (var i = 1; i < marks.size(); i++) {
            links.add(new Link(marks.get(i - 1).x(), marks.get(i).x()));
        }
        return new MilestoneTimeline(
                List.copyOf(marks), List.copyOf(links), today, scale.ticks(), sentence(milestone, marks));
    }

    private static Optional<Mark> mark(String kind, String words, PartialDate date, TimeScale scale) {
        return date.earliest().or(date::latest).map(first -> {
            var from = scale.x(first);
            var to = scale.x(date.latest().orElse(first));
            return new Mark(kind, (from + to) / 2, from, to - from, words + " " + date.words());
        });
    }

    private static String sentence(MilestoneLine milestone, List<Mark> marks) {
        return marks.isEmpty()
                ? milestone.title() + ": no date to draw."
                : milestone.title() + ": "
                        + String.join(", ", marks.stream().map(Mark::title).toList())
                        + ".";
    }
}
