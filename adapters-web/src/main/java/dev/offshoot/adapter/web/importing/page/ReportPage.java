package dev.offshoot.adapter.web.importing.page;

import dev.offshoot.adapter.web.problem.BadQuery;
import dev.offshoot.command.form.value.Characters;
import dev.offshoot.importing.view.ImportReport;
import dev.offshoot.importing.view.ImportReport.Fate;
import dev.offshoot.importing.view.ImportReport.RowReport;
import dev.offshoot.quantity.Digits;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file would do, as its page shows it.
 *
 * @param key under which the file waits
 * @param doubts what had to be assumed to read the file
 * @param unlooked whether its sender has yet to say that the doubtful was looked at
 * @param rows those that are shown
 * @param wanted which rows are shown
 */
record ReportPage(
        String key,
        String file,
        long fresh,
        long known,
        long wrong,
        long doubtful,
        List<String> doubts,
        boolean unlooked,
        boolean sound,
        List<RowReport> rows,
        long hidden,
        Wanted wanted) {

    /** Which rows are asked for. */
    enum Wanted {
        ALL,
        WRONG,
        DOUBTFUL;

        static Wanted of(@Nullable String show) {
            return switch (show) {
                case null -> ALL;
                case "", "all" -> ALL;
                case "wrong" -> WRONG;
                case "doubtful" -> DOUBTFUL;
                default ->
                    throw new BadQuery(
                            "show",
                            "%s is none of the rows. Choose one of: all, wrong, doubtful."
                                    .formatted(Characters.quoted(show)));
            };
        }

        boolean takes(RowReport row) {
            return switch (this) {
                case ALL -> true;
                case WRONG -> row.fate() == Fate.WRONG;
                case DOUBTFUL -> row.doubtful();
            };
        }
    }

    /** A page with more rows than this is of no use to anybody. */
    private static final int MOST = 1_000;

    static ReportPage of(String key, ImportReport report, Wanted wanted) {
        var rows = report.rows().stream().filter(wanted::takes).toList();
        var shown = rows.subList(0, Math.min(MOST, rows.size()));
        var unlooked = report.flaws().stream().anyMatch(flaw -> flaw.field().equals("looked"));
        return new ReportPage(
                key,
                report.file(),
                report.count(Fate.RECORDED),
                report.count(Fate.KNOWN_ALREADY),
                report.count(Fate.WRONG),
                report.doubtfulRows(),
                report.doubts(),
                unlooked,
                report.sound() || unlooked,
                shown,
                rows.size() - shown.size(),
                wanted);
    }

    public boolean canBeApplied() {
        return sound && fresh > 0;
    }

    public boolean toBeLookedAt() {
        return canBeApplied() && (doubtful > 0 || !doubts.isEmpty());
    }

    public String button() {
        return fresh == 1 ? "Apply this fact" : "Apply these %s facts".formatted(Digits.words(fresh));
    }
}
