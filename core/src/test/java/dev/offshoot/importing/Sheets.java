package dev.offshoot.importing;

import dev.offshoot.importing.port.out.Tables.Row;
import dev.offshoot.importing.port.out.Tables.Table;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;

/** Rows as a test writes them: <code>F1 register-site site=a name=A_Ward</code>, an underscore for a blank. */
final class Sheets {

    private Sheets() {}

    static Table table(byte[] content) {
        var columns = new LinkedHashSet<>(List.of("fact", "action"));
        var rows = new ArrayList<Row>();
        for (var line : new String(content, StandardCharsets.UTF_8).lines().toList()) {
            var words = line.split(" ");
            var cells = new LinkedHashMap<String, String>();
            cells.put("fact", words[0]);
            cells.put("action", words[1]);
            for (var i = 2; i < words.length; i++) {
                var column = words[i].substring(0, words[i].indexOf('='));
                cells.put(column, words[i].substring(words[i].indexOf('=') + 1).replace('_', ' '));
                columns.add(column);
            }
            rows.add(new Row(rows.size() + 2, cells));
        }
        return new Table.Rows(List.copyOf(columns), rows);
    }
}
