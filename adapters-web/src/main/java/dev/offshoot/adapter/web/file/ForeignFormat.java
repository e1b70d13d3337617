package dev.offshoot.adapter.web.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What a file is that is no text of rows, by how it begins, and what to do about it. */
enum ForeignFormat {
    EXCEL("PK\u0003\u0004", "The file is an Excel workbook (XLSX) or another kind of zip file. " + Said.SAVE_AS),
    OLD_EXCEL("\u00D0\u00CF\u0011\u00E0", "The file is an older Excel workbook (XLS). " + Said.SAVE_AS),
    PDF("%PDF", "The file is a PDF. Take its table to a spreadsheet, and save that as “CSV UTF-8 (comma delimited)”."),
    GZIP("\u001F\u008B", "The file is compressed. Unpack it, and upload what is in it."),
    MARKUP(
            "<",
            "The file is a web page or XML, whatever its name says. Open it in a spreadsheet, and save it as “CSV UTF-8 (comma delimited)”.");

    /** Words of more than one. */
    private static final class Said {
        static final String SAVE_AS =
                "Open the sheet in Excel, choose “Save as”, then “CSV UTF-8 (comma delimited)”, and upload that.";
    }

    private static final int LOOKED_AT = 64;

    private final String beginning;
    private final String remedy;

    ForeignFormat(String beginning, String remedy) {
        this.beginning = beginning;
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }

    static Optional<ForeignFormat> of(byte[] content) {
        var start = new String(content, 0, Math.min(content.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                .replaceFirst("^(\u00EF\u00BB\u00BF)?[ \\t\\r\\n]*", "");
        return Arrays.stream(values())
                .filter(format -> start.startsWith(format.beginning))
                .findFirst();
    }
}
