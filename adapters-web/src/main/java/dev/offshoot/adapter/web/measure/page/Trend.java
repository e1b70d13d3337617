package dev.offshoot.adapter.web.measure.page;

import dev.offshoot.initiative.event.enabler.RatingPoint;
import dev.offshoot.initiative.view.part.EnablerLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The ratings of an enabler in the order in which they were given, as small steps.
 *
 * @param path the line, in the drawing's coordinates
 * @param sentence what the line says
 */
public record Trend(String path, int width, List<Mark> marks, String sentence) {

    static final int HEIGHT = 24;
    private static final int STEP = 16;
    private static final int EDGE = 4;

    /** One rating. */
    record Mark(int x, int y) {}

    /** Empty where there are not two ranked ratings to compare. */
    public static Optional<Trend> of(EnablerLine line) {
        var ratings = line.trend().stream().map(a -> a.rating()).toList();
        var ranked = ratings.stream().filter(r -> r.rank().isPresent()).toList();
        if (ranked.size() < 2) {
            return Optional.empty();
        }
        var ranks = line.scale().stream().flatMap(p -> p.rank().stream()).toList();
        var least = ranks.stream().min(Integer::compare).orElse(0);
        var most = ranks.stream().max(Integer::compare).orElse(1);
        var marks = new ArrayList<Mark>();
        for (var point : ranked) {
            marks.add(new Mark(EDGE + marks.size() * STEP, y(point, least, most)));
        }
        return Optional.of(new Trend(
                path(marks),
                2 * EDGE + (marks.size() - 1) * STEP,
                List.copyOf(marks),
                "Rated in turn: "
                        + ratings.stream().map(RatingPoint::label).collect(Collectors.joining(", then "))
                        + "."));
    }

    private static int y(RatingPoint point, int least, int most) {
        var rank = point.rank().orElse(least);
        return most == least ? HEIGHT / 2 : HEIGHT - EDGE - (HEIGHT - 2 * EDGE) * (rank - least) / (most - least);
    }

    private static String path(List<Mark> marks) {
        var path = new StringBuilder(
                "M" + marks.getFirst().x() + " " + marks.getFirst().y());
        marks.stream()
                .skip(1)
                .forEach(m -> path.append(" H").append(m.x()).append(" V").append(m.y()));
        return path.toString();
    }
}
