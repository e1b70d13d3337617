package dev.offshoot.docs;

import static dev.offshoot.docs.Generated.cell;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Parameter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** The reference lists all that may be set of Offshoot itself. */
class ConfigurationReferenceTest {

    private static final Pattern MEANING =
            Pattern.compile("@param (\\w+) (.*?)(?=\\s*\\*\\s*@param|\\s*\\*/)", Pattern.DOTALL);
    private static final Pattern ASKED = Pattern.compile("@Value\\(\"\\$\\{([^:}]+)");
    private static final String DOCUMENT = "docs/reference/configuration.md";

    @Test
    void is_true_to_the_code() {
        Generated.check(
                DOCUMENT,
                "| Property | In the environment | If not set | Meaning |\n| --- | --- | --- | --- |\n"
                        + settings().stream()
                                .map(ConfigurationReferenceTest::rows)
                                .collect(joining()));
    }

    @Test
    void every_variable_that_is_read_by_its_name_is_told() {
        var document = Repository.read(Repository.ROOT.resolve(DOCUMENT));
        var asked = Repository.files(".java").stream()
                .filter(file -> file.toString().contains("src/main/java"))
                .map(Repository::read)
                .flatMap(source -> ASKED.matcher(source).results())
                .map(found -> found.group(1))
                .toList();
        assertThat(asked).isNotEmpty().allSatisfy(name -> assertThat(document).contains("`" + name + "`"));
    }

    private static List<Class<?>> settings() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scanner.findCandidateComponents("dev.offshoot").stream()
                .<Class<?>>map(found -> type(String.valueOf(found.getBeanClassName())))
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String rows(Class<?> settings) {
        var prefix = settings.getAnnotation(ConfigurationProperties.class).value();
        var meanings = meanings(settings);
        assertThat(settings.getRecordComponents())
                .as("%s is a record", settings)
                .isNotNull();
        var rows = new StringBuilder();
        for (var setting : settings.getDeclaredConstructors()[0].getParameters()) {
            var property = prefix + "."
                    + setting.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            assertThat(meanings)
                    .as("%s says what %s means", settings, setting.getName())
                    .containsKey(setting.getName());
            rows.append("| `%s` | `%s` | %s | %s |\n"
                    .formatted(
                            property,
                            property.replace(".", "_").replace("-", "").toUpperCase(Locale.ROOT),
                            unset(setting),
                            cell(meanings.get(setting.getName()))));
        }
        return rows.toString();
    }

    private static String unset(Parameter setting) {
        return Optional.ofNullable(setting.getAnnotation(DefaultValue.class))
                .filter(value -> value.value().length > 0)
                .map(value -> "`" + String.join(", ", value.value()) + "`")
                .orElse("–");
    }

    private static Map<String, String> meanings(Class<?> settings) {
        var file = settings.getName().replace('.', '/') + ".java";
        var source = Repository.files(settings.getSimpleName() + ".java").stream()
                .filter(path -> path.endsWith(file))
                .map(Repository::read)
                .findFirst()
                .orElse("");
        var meanings = new LinkedHashMap<String, String>();
        MEANING.matcher(source).results().forEach(found -> meanings.put(found.group(1), sentence(found.group(2))));
        return meanings;
    }

    private static String sentence(String javadoc) {
        var text = javadoc.replaceAll("\\s*\\n\\s*\\*\\s*", " ").strip();
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }
}
