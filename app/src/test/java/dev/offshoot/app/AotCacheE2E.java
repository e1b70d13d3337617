package dev.offshoot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder that is laid out beside the jar, and a start that uses an AOT cache made of it. */
class AotCacheE2E {

    private static final Path FOLDER = Path.of(System.getProperty("offshoot.folder"));
    private static final Path JAR = FOLDER.resolve("offshoot.jar");

    /** Of what a start costs without the cache. It is about half. */
    private static final double AT_MOST = 0.8;

    private static final Duration TRAINING = Duration.ofMinutes(5);
    private static final Duration START = Duration.ofSeconds(45);

    @TempDir
    static Path scratch;

    private static Path cache;

    @BeforeAll
    static void train() throws IOException, InterruptedException {
        cache = scratch.resolve("offshoot.aot");
        run("-XX:AOTCacheOutput=" + cache, "-cp", "offshoot.jar", "dev.offshoot.app.training.TrainingRun");
        assertThat(cache).isNotEmptyFile();
    }

    @Test
    void is_used_and_makes_the_start_cheaper() throws Exception {
        var data = scratch.resolve("data");
        try (var first = start(data)) {
            assertThat(first.page("/sign-in").statusCode()).isEqualTo(200);
        }
        Duration without;
        try (var plain = start(data)) {
            without = plain.processorTime();
        }
        try (var cached = assertTimeout(START, () -> startWithCache(data))) {
            var with = cached.processorTime();
            assertThat(cached.page("/sign-in").statusCode()).isEqualTo(200);
            assertThat(cached.output()).contains("dev.offshoot.app.OffshootApplication source: shared objects file");
            assertThat(with.toMillis() / (double) without.toMillis())
                    .as("%s with the cache, %s without", with, without)
                    .isLessThan(AT_MOST);
        }
    }

    @Test
    void that_another_java_machine_made_is_left_aside() throws Exception {
        // as an update of Java would: the layout of objects is another
        assertThat(run("-XX:-UseCompactObjectHeaders", "-XX:AOTCache=" + cache, "-version"))
                .contains("Unable to use AOT cache", "openjdk version");
    }

    @Test
    void the_folder_holds_the_libraries_of_the_jar() throws IOException {
        try (var jar = new JarFile(System.getProperty("offshoot.jar"));
                var folder = new JarFile(JAR.toFile());
                var files = Files.list(FOLDER.resolve("lib"))) {
            var libraries = jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith("BOOT-INF/lib/") && name.endsWith(".jar"))
                    .map(name -> name.substring("BOOT-INF/".length()))
                    .toList();
            assertThat(List.of(folder.getManifest()
                            .getMainAttributes()
                            .getValue("Class-Path")
                            .strip()
                            .split(" ")))
                    .containsExactlyInAnyOrderElementsOf(libraries);
            assertThat(files.map(file -> FOLDER.relativize(file).toString()))
                    .containsExactlyInAnyOrderElementsOf(libraries);
        }
    }

    /** AOTMode=on: a cache that cannot be used is an error. */
    private static RunningOffshoot startWithCache(Path data) throws IOException, InterruptedException {
        return start(data, "-XX:AOTCache=" + cache, "-XX:AOTMode=on", "-Xlog:class+load");
    }

    private static RunningOffshoot start(Path data, String... more) throws IOException, InterruptedException {
        var machine = new ArrayList<>(List.of("@java.options"));
        machine.addAll(List.of(more));
        return RunningOffshoot.start(JAR, machine, data);
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@java.options"));
        command.addAll(List.of(arguments));
        var output = Files.createTempFile(scratch, "run", ".log");
        var process = new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(TRAINING.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException(String.join(" ", command) + "\n" + Files.readString(output));
        }
        return Files.readString(output);
    }
}
