package dev.offshoot.adapter.web.page.imports;

import dev.offshoot.importing.view.ImportReport;
import dev.offshoot.importing.view.ImportReport.Fate;
import dev.offshoot.importing.view.ImportReport.RowReport;
import dev.offshoot.kernel.Digits;
import java.util.List;

/**
 * What a file would do, as its page shows it.
 *
 * @param key under which the file waits
 * @param rows those that are shown
 * @param onlyWrong whether only the wrong rows are shown
 */
record ReportPage(
        String key,
        String file,
        long fresh,
        long known,
        long wrong,
        boolean sound,
        List<RowReport> rows,
        long hidden,
        boolean onlyWrong) {

    /** A page with more rows than this is of no use to anybody. */
    private static final int MOST = 1_000;

    static ReportPage of(String key, ImportReport report, boolean onlyWrong) {
        var wanted = report.rows().stream()
                .filter(row -> !onlyWrong || row.fate() == Fate.WRONG)
                .toList();
        var shown = wanted.subList(0, Math.min(MOST, wanted.size()));
        return new ReportPage(
                key,
                report.file(),
                report.count(Fate.RECORDED),
                report.count(Fate.KNOWN_ALREADY),
                report.count(Fate.WRONG),
                report.sound(),
                shown,
                wanted.size() - shown.size(),
                onlyWrong);
    }

    public boolean canBeApplied() {
        return sound && fresh > 0;
    }

    public String button() {
        return fresh == 1 ? "Apply this fact" : "Apply these %s facts".formatted(Digits.words(fresh));
    }
}
