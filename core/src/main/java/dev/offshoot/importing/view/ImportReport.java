package dev.offshoot.importing.view;

import dev.offshoot.intake.Flaw;
import java.util.List;
import java.util.Optional;

/**
 * What a file would do, row by row, or what it did.
 *
 * @param flaws what is wrong with the file as a whole
 * @param batch the batch it was applied as; empty for a trial, and where nothing was applied
 */
public record ImportReport(String file, List<Flaw> flaws, List<RowReport> rows, Optional<String> batch) {

    /** What becomes of a row. */
    public enum Fate {
        RECORDED,
        KNOWN_ALREADY,
        WRONG
    }

    /**
     * One row.
     *
     * @param says what it records, in plain words
     * @param flaws what is wrong with it, by column
     */
    public record RowReport(long line, String fact, Fate fate, List<String> says, List<Flaw> flaws) {
        public RowReport {
            says = List.copyOf(says);
            flaws = List.copyOf(flaws);
        }
    }

    public ImportReport {
        flaws = List.copyOf(flaws);
        rows = List.copyOf(rows);
    }

    public long count(Fate fate) {
        return rows.stream().filter(r -> r.fate() == fate).count();
    }

    /** Whether it may be applied: nothing is wrong, and there is something to record. */
    public boolean sound() {
        return flaws.isEmpty() && count(Fate.WRONG) == 0;
    }
}
