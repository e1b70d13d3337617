package dev.offshoot.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.offshoot.app.training.TrainingRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What the definitions of the container say is what the build makes and the application understands. */
class ContainerTest {

    private static final Path FOLDER = Repository.ROOT.resolve("app/src/main/container");
    private static final Path COMPOSE = FOLDER.resolve("compose.yaml");
    private static final String DOCKERFILE = Repository.read(FOLDER.resolve("Dockerfile"));
    private static final Map<String, Object> SERVICES =
            part(new Yaml().<Map<String, Object>>load(Repository.read(COMPOSE)), "services");
    private static final Map<String, Object> OFFSHOOT = part(SERVICES, "offshoot");
    private static final Map<String, Object> DATABASE = part(SERVICES, "database");

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(Map<String, Object> whole, String name) {
        assertThat(whole).containsKey(name);
        return (Map<String, Object>) whole.get(name);
    }

    @Test
    void the_application_is_told_where_its_database_is() {
        var told = part(OFFSHOOT, "environment");
        var made = part(DATABASE, "environment");
        assertThat(told)
                .contains(
                        entry("SPRING_DATASOURCE_URL", "jdbc:postgresql://database:5432/" + made.get("POSTGRES_DB")),
                        entry("SPRING_DATASOURCE_USERNAME", made.get("POSTGRES_USER")),
                        entry("SPRING_DATASOURCE_PASSWORD", made.get("POSTGRES_PASSWORD")));
        assertThat(part(part(OFFSHOOT, "depends_on"), "database")).containsEntry("condition", "service_healthy");
        assertThat(DATABASE).containsKey("healthcheck").doesNotContainKey("ports");
    }

    @Test
    void no_secret_has_a_default() {
        var said = SERVICES.toString().split("PASSWORD=");
        assertThat(said).hasSizeGreaterThan(1);
        assertThat(List.of(said).subList(1, said.length))
                .allMatch(password -> password.startsWith("${") && password.contains(":?"));
    }

    @Test
    void it_can_do_no_more_than_it_must() {
        assertThat(OFFSHOOT)
                .contains(
                        entry("read_only", true),
                        entry("cap_drop", List.of("ALL")),
                        entry("security_opt", List.of("no-new-privileges:true")));
        assertThat(lines("USER (\\S+)")).last().isEqualTo("10001:10001");
        assertThat(lines("(?:ENV|ARG) .*(?i:password|secret).*")).isEmpty();
    }

    @Test
    void the_folder_it_is_built_of_is_the_one_that_is_laid_out() {
        var build = part(OFFSHOOT, "build");
        var context = FOLDER.resolve((String) build.get("context")).normalize();
        assertThat(Repository.ROOT.relativize(context)).hasToString("app/target/offshoot");
        assertThat(context.resolve((String) build.get("dockerfile")).normalize())
                .isEqualTo(FOLDER.resolve("Dockerfile"));
        assertThat(Files.exists(FOLDER.resolve("java.options"))).isTrue();
        assertThat(DOCKERFILE)
                .contains("-cp offshoot.jar " + TrainingRun.class.getName())
                .contains("-XX:AOTCacheOutput=offshoot.aot")
                .contains("\"-XX:AOTCache=offshoot.aot\"")
                .contains("\"@java.options\"");
    }

    @Test
    void the_port_and_the_question_whether_it_is_ready_are_the_applications() {
        assertThat(lines("EXPOSE (\\d+)")).containsExactly("8080");
        assertThat((List<?>) OFFSHOOT.get("ports")).asString().endsWith(":8080]");
        assertThat(DOCKERFILE).contains("/actuator/health/readiness");
        assertThat(Repository.read(Repository.ROOT.resolve("app/src/main/resources/application.yaml")))
                .contains("include: readinessState, db");
    }

    private static List<String> lines(String form) {
        return Pattern.compile("^" + form + "$", Pattern.MULTILINE)
                .matcher(DOCKERFILE)
                .results()
                .map((MatchResult found) -> found.group(found.groupCount()))
                .toList();
    }
}
