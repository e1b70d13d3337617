package dev.offshoot.app.database.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offshoot.app.database.UnusableDataFolderAnalyzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be held as a data folder. */
class DataFolderTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void open() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Path given(String name) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.setPosixFilePermissions(
                Files.writeString(file, "mine"), PosixFilePermissions.fromString("rw-r--r--"));
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void an_empty_one_is_and_a_new_one_and_the_root_of_a_disk() throws Exception {
        Files.createDirectory(folder.resolve("lost+found"));
        try (var held = DataFolder.hold(folder)) {
            assertThat(mode(held.path())).isEqualTo("rwx------");
        }
        try (var held = DataFolder.hold(folder.resolve("new/one"))) {
            assertThat(mode(held.path())).isEqualTo("rwx------");
        }
    }

    @Test
    void one_that_holds_other_things_is_not_and_stays_as_it_is() throws Exception {
        var mine = given("mine.txt");
        given("postgres/PG_VERSION");
        assertThatThrownBy(() -> DataFolder.hold(folder))
                .isInstanceOf(OtherThingsInDataFolderException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("mine.txt");
        assertThat(mode(folder)).isEqualTo("rwxr-xr-x");
        assertThat(mode(mine)).isEqualTo("rw-r--r--");
        assertThat(folder).isDirectoryNotContaining(entry -> entry.endsWith("lock"));
    }

    @Test
    void what_somebody_put_beside_the_data_keeps_its_mode() throws Exception {
        DataFolder.hold(folder).close();
        var mine = given("mine.txt");
        var version = given("postgres/PG_VERSION");
        given("secret");
        DataFolder.hold(folder).close();
        assertThat(mode(mine)).isEqualTo("rw-r--r--");
        assertThat(mode(version.getParent())).isEqualTo("rwx------");
        assertThat(mode(folder.resolve("secret"))).isEqualTo("rw-------");
    }

    @Test
    void a_file_in_its_place_is_said_to_be_one() throws IOException {
        var file = given("data");
        assertThatThrownBy(() -> DataFolder.hold(file))
                .isInstanceOf(UnusableDataFolderException.class)
                .hasMessage("The data folder %s cannot be used: it is a file.", file);
        assertThat(file).hasContent("mine");
        assertThatThrownBy(() -> DataFolder.hold(file.resolve("below")))
                .isInstanceOf(UnusableDataFolderException.class)
                .hasMessageStartingWith("The data folder %s cannot be used: ".formatted(file.resolve("below")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/proc/offshoot", "/sys/offshoot"})
    void one_that_nobody_can_write_to_is_told_with_its_remedy(String path) {
        assertThatThrownBy(() -> DataFolder.hold(Path.of(path)))
                .isInstanceOfSatisfying(UnusableDataFolderException.class, unusable -> {
                    assertThat(unusable)
                            .hasMessageMatching("The data folder %s cannot be used: \\S.*\\.".formatted(path));
                    var told = new UnusableDataFolderAnalyzer().analyze(unusable);
                    assertThat(told).isNotNull();
                    assertThat(told.getDescription()).isEqualTo(unusable.getMessage());
                    assertThat(told.getAction()).contains("--offshoot.data=<folder>", "OFFSHOOT_DATA");
                });
    }
}
