package dev.offshoot.adapter.web.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.OffshootContexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The import reference says what the catalogue says; <code>-Dgolden.update=true</code> writes it anew. */
class ImportReferenceTest {

    private static final String BEGIN = "<!-- generated: begin -->";
    private static final String END = "<!-- generated: end -->";

    private final ImportReference reference = new ImportReference(
            OffshootContexts.ALL.stream().flatMap(c -> c.actions().stream()).toList());

    @Test
    void the_page_has_not_drifted() throws IOException {
        var file = page();
        var text = Files.readString(file);
        var wanted = text.substring(0, text.indexOf(BEGIN) + BEGIN.length()) + "\n\n" + reference.markdown() + "\n"
                + text.substring(text.indexOf(END));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, wanted);
            return;
        }
        assertThat(text)
                .as("docs/reference/import.md has drifted; run this test with -Dgolden.update=true")
                .isEqualTo(wanted);
    }

    @Test
    void every_action_and_every_column_is_described() {
        assertThat(reference.actions()).hasSizeGreaterThan(50);
        assertThat(reference.columns()).startsWith("fact", "action", "occurred").doesNotHaveDuplicates();
    }

    /** The folder of the module, or of the whole, may be the one that tests run in. */
    private static Path page() {
        var path = Path.of("docs/reference/import.md");
        return Files.exists(path) ? path : Path.of("..").resolve(path);
    }
}
