package dev.offshoot.importing.view;

import dev.offshoot.command.form.FieldError;
import java.util.List;
import java.util.Optional;

/**
 * What a file would do, row by row, or what it did.
 *
 * @param flaws what is wrong with the file as a whole
 * @param doubts what had to be assumed to read it, which its sender should look at
 * @param batch the batch it was applied as; empty for a trial, and where nothing was applied
 */
public record ImportReport(
        String file, List<FieldError> flaws, List<String> doubts, List<RowReport> rows, Optional<String> batch) {

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
     * @param doubts what can be read, but may mean something else, by column
     */
    public record RowReport(
            long line, String fact, Fate fate, List<String> says, List<FieldError> flaws, List<FieldError> doubts) {
        public RowReport(long line, String fact, Fate fate, List<String> says, List<FieldError> flaws) {
            this(line, fact, fate, says, flaws, List.of());
        }

        /** Whether it is to be recorded and should be looked at first. */
        public boolean doubtful() {
            return fate == Fate.RECORDED && !doubts.isEmpty();
        }

        public RowReport with(List<FieldError> doubts) {
            return new RowReport(line, fact, fate, says, flaws, doubts);
        }

        public RowReport {
            says = List.copyOf(says);
            flaws = List.copyOf(flaws);
            doubts = List.copyOf(doubts);
        }
    }

    public ImportReport {
        flaws = List.copyOf(flaws);
        doubts = List.copyOf(doubts);
        rows = List.copyOf(rows);
    }

    public long count(Fate fate) {
        return rows.stream().filter(r -> r.fate() == fate).count();
    }

    /** A file that was not taken in at all. */
    public static ImportReport unread(String file, List<FieldError> flaws) {
        return new ImportReport(file, flaws, List.of(), List.of(), Optional.empty());
    }

    public long doubtfulRows() {
        return rows.stream().filter(RowReport::doubtful).count();
    }

    /** Whether there is anything that its sender must have looked at before it is applied. */
    public boolean doubtful() {
        return doubtfulRows() > 0 || (!doubts.isEmpty() && count(Fate.RECORDED) > 0);
    }

    /** Whether it may be applied: nothing is wrong, and there is something to record. */
    public boolean sound() {
        return flaws.isEmpty() && count(Fate.WRONG) == 0;
    }
}
