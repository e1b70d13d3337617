package dev.offshoot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.docs.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SizesTest {

    private static final List<Path> PRODUCT = Repository.files(".java").stream()
            .filter(file -> Repository.ROOT.relativize(file).toString().contains("src/main/java"))
            .toList();

    @TempDir
    Path folder;

    @Test
    void no_folder_is_fuller_than_it_says_why() {
        assertThat(Sizes.tooFull(PRODUCT)).isEmpty();
    }

    @Test
    void no_file_is_too_long_to_be_read() {
        assertThat(Sizes.tooLong(PRODUCT)).isEmpty();
    }

    @Test
    void a_sixteenth_file_is_one_too_many_until_the_folder_says_why() throws IOException {
        var sources = new ArrayList<Path>(List.of(file("package-info.java", "")));
        for (var n = 1; n <= 15; n++) {
            sources.add(file("One" + n + ".java", ""));
        }
        assertThat(Sizes.tooFull(sources)).isEmpty();
        sources.add(file("One16.java", ""));
        assertThat(Sizes.tooFull(sources)).containsEntry(folder, 16);
        file("package-info.java", "/** " + Sizes.REASON + " one for each event. */");
        assertThat(Sizes.tooFull(sources)).isEmpty();
    }

    @Test
    void three_hundred_lines_are_enough() throws IOException {
        var enough = file("Enough.java", "\n".repeat(300));
        var tooLong = file("TooLong.java", "\n".repeat(301));
        assertThat(Sizes.tooLong(List.of(enough, tooLong))).containsExactly(tooLong);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
