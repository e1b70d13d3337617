package dev.offshoot.adapter.web.file;

import dev.offshoot.importing.port.out.Tables;

/** Reads either kind of file: what begins with a brace or a bracket is JSON Lines, all else comma-separated values. */
public final class SniffedTables implements Tables {

    private final Tables jsonLines = new JsonLinesTables();
    private final Tables csv = new CsvTables();

    @Override
    public Table read(byte[] content) {
        return (beginsAsJson(content) ? jsonLines : csv).read(content);
    }

    private static boolean beginsAsJson(byte[] content) {
        return FileText.of(content) instanceof FileText.Text(var text, var _)
                && (text.stripLeading().startsWith("{") || text.stripLeading().startsWith("["));
    }
}
