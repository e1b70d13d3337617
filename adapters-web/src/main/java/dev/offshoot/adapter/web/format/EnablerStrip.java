package dev.offshoot.adapter.web.format;

import static java.util.stream.Collectors.joining;

import dev.offshoot.initiative.event.enabler.RatingPoint;
import dev.offshoot.initiative.view.part.EnablerLine;
import dev.offshoot.initiative.view.part.EnablerLine.AssessmentLine;
import dev.offshoot.time.EntryProvenance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Enablers as a row of bars: as high as the rating stands on its own scale, hollow where not assessed, faded where the
 * assessment is old, with a broken line above where somebody dissents. No sum is made of them.
 *
 * @param sentence what the bars say, for those who do not see them
 * @param newest how old the newest assessment is; empty without one
 */
public record EnablerStrip(List<Bar> bars, int width, String sentence, Optional<String> newest) {

    public static final int HEIGHT = 18;
    private static final int STEP = 9;
    private static final int FULL = 14;

    /** @param unranked rated with a point outside its scale's order */
    public record Bar(
            int x, int y, int height, boolean hollow, boolean faded, boolean unranked, boolean dissent, String title) {

        /** The names of its styles. */
        public String style() {
            return "bar" + (hollow ? " bar--hollow" : "") + (faded ? " bar--faded" : "")
                    + (unranked ? " bar--mid" : "");
        }
    }

    public static EnablerStrip of(List<EnablerLine> enablers, LocalDate today, int rhythmDays) {
        var bars = new ArrayList<Bar>();
        for (var enabler : enablers) {
            bars.add(bar(enabler, bars.size() * STEP, today, rhythmDays));
        }
        var newest = EntryProvenance.newest(
                enablers.stream().flatMap(e -> e.current().stream()).toList(), AssessmentLine::provenance);
        return new EnablerStrip(
                List.copyOf(bars),
                Math.max(1, bars.size() * STEP - 2),
                sentence(enablers, bars, rhythmDays),
                newest.map(a -> Formats.ago(a.provenance().occurred(), today)));
    }

    private static Bar bar(EnablerLine enabler, int x, LocalDate today, int rhythmDays) {
        var current = enabler.current();
        var rank = current.flatMap(a -> a.rating().rank());
        var height = current.isEmpty() || rank.isEmpty() ? FULL : height(enabler, rank.get());
        return new Bar(
                x,
                HEIGHT - height,
                height,
                current.isEmpty(),
                current.map(a -> old(a, today, rhythmDays)).orElse(false),
                current.isPresent() && rank.isEmpty(),
                !enabler.standingDissents().isEmpty(),
                enabler.title() + ": "
                        + current.map(a -> a.rating().label())
                                .orElse("not assessed")
                                .toLowerCase(Locale.ROOT));
    }

    /** The lowest point of a scale still shows. */
    private static int height(EnablerLine enabler, int rank) {
        var ranks = enabler.scale().stream().flatMap(p -> p.rank().stream()).toList();
        var least = ranks.stream().min(Integer::compare).orElse(rank);
        var most = ranks.stream().max(Integer::compare).orElse(rank);
        return most.equals(least)
                ? FULL
                : 2 + Math.clamp(Math.round((FULL - 2) * (float) (rank - least) / (most - least)), 0, FULL - 2);
    }

    private static boolean old(AssessmentLine assessment, LocalDate today, int rhythmDays) {
        return assessment.provenance().lastPossibleDay().plusDays(rhythmDays).isBefore(today);
    }

    private static String sentence(List<EnablerLine> enablers, List<Bar> bars, int rhythmDays) {
        if (enablers.isEmpty()) {
            return "No framework is adopted, so there are no enablers to assess.";
        }
        var assessed = enablers.stream().flatMap(e -> e.current().stream()).toList();
        if (assessed.isEmpty()) {
            return "None of %s is assessed.".formatted(Formats.count(enablers.size(), "enabler", "enablers"));
        }
        var faded = bars.stream().filter(Bar::faded).count();
        var disputed = bars.stream().filter(Bar::dissent).count();
        return "%s of %s assessed: %s%s%s."
                .formatted(
                        assessed.size(),
                        Formats.count(enablers.size(), "enabler is", "enablers are"),
                        ratings(assessed),
                        faded == 0 ? "" : "; %s longer ago than %s days".formatted(faded, rhythmDays),
                        disputed == 0 ? "" : "; %s with standing dissent".formatted(disputed));
    }

    private static String ratings(List<AssessmentLine> assessed) {
        var counts = new LinkedHashMap<String, Integer>();
        assessed.stream()
                .map(AssessmentLine::rating)
                .sorted((a, b) -> rank(b) - rank(a))
                .forEach(r -> counts.merge(r.label().toLowerCase(Locale.ROOT), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(e -> e.getValue() + " " + e.getKey())
                .collect(joining(", "));
    }

    private static int rank(RatingPoint point) {
        return point.rank().orElse(-100);
    }
}
