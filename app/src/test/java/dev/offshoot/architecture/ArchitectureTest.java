package dev.offshoot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    /** What assembles contexts knows all of theirs: the list of them, and each its own. */
    private static final List<String> ROOTS = Stream.concat(
                    Stream.of(""), Stream.concat(Rules.CONTEXTS.stream(), Rules.READERS.stream()))
            .toList();

    static Stream<Arguments> rules() {
        return named(Rules.all());
    }

    static Stream<Arguments> allRules() {
        return Stream.concat(rules(), named(TestRules.all()));
    }

    private static Stream<Arguments> named(Map<String, ArchRule> rules) {
        return rules.entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds(String name, ArchRule rule) {
        rule.check(Imported.PRODUCT);
    }

    /** A rule that never fails proves nothing: each must catch the violation planted for it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("allRules")
    void catches_what_was_planted(String name, ArchRule rule) {
        var caught = String.join(
                "\n",
                rule.allowEmptyShould(true)
                        .evaluate(Imported.PLANTED.that(Planted.forRule(name)))
                        .getFailureReport()
                        .getDetails());
        assertThat(Planted.BY_RULE.get(name))
                .allSatisfy(planted -> assertThat(caught)
                        .as("%s catches its planted violation", name)
                        .contains(planted));
    }

    /** A rule about a package that does not exist holds for ever and says nothing. */
    @Test
    void every_named_package_exists() {
        var there = Imported.PRODUCT.getDefaultPackage().getPackage("dev.offshoot").getSubpackages().stream()
                .map(JavaPackage::getRelativeName)
                .toList();
        assertThat(there).containsAll(Rules.CONTEXTS).containsAll(Rules.READERS);
        assertThat(Rules.SHARED)
                .allMatch(room -> !Imported.PRODUCT
                        .getDefaultPackage()
                        .getPackage("dev.offshoot." + room)
                        .getClasses()
                        .isEmpty());
        assertThat(Imported.PRODUCT.getDefaultPackage().getPackage("dev.offshoot.adapter.web").getSubpackages().stream()
                        .map(JavaPackage::getRelativeName))
                .containsAll(Rules.WEB_SHARED);
        for (var context : Rules.CONTEXTS) {
            var packages =
                    Imported.PRODUCT.getDefaultPackage().getPackage("dev.offshoot." + context).getSubpackages().stream()
                            .map(JavaPackage::getRelativeName)
                            .toList();
            assertThat(packages).as(context).contains("event", "domain", "view", "projection", "port");
        }
    }

    /** Nor is a package that no rule names held to any. */
    @Test
    void every_package_is_named() {
        var shared = Stream.concat(Rules.SHARED.stream(), Stream.of("adapter.web", "adapter.persistence", "app"))
                .map("dev.offshoot."::concat);
        var rooms = Stream.concat(Rules.CONTEXTS.stream(), Rules.READERS.stream())
                .map("dev.offshoot."::concat)
                .flatMap(context -> Rules.OF_ITS_OWN.keySet().stream().map(room -> context + "." + room));
        var named = Stream.concat(shared, rooms).toList();
        assertThat(Imported.PRODUCT.stream().map(JavaClass::getPackageName).distinct())
                .filteredOn(there -> named.stream().noneMatch(name -> (there + ".").startsWith(name + ".")))
                .allMatch(there -> ROOTS.contains(there.replaceFirst("^dev\\.offshoot\\.?", "")));
    }

    @Test
    void every_package_is_null_marked() {
        var unmarked = Imported.PRODUCT.stream()
                .map(type -> type.getPackage())
                .distinct()
                .filter(p -> !p.getClasses().isEmpty())
                .filter(p -> !p.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .sorted()
                .toList();
        assertThat(unmarked).isEmpty();
    }

    @Test
    void every_rule_has_a_planted_violation() {
        assertThat(allRules().map(rule -> rule.get()[0])).containsExactlyInAnyOrderElementsOf(Planted.BY_RULE.keySet());
    }

    /** Who reads a name should not have to ask which of two it is. */
    @Test
    void no_two_types_share_a_name() {
        var shared = Imported.PRODUCT.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName, TreeMap::new, Collectors.toList()));
        shared.values().removeIf(types -> types.size() == 1);
        assertThat(shared).isEmpty();
    }

    /** The description of the API names what is answered by its own name alone, wherever it is nested. */
    @Test
    void no_two_answers_share_a_name() {
        var shared = Imported.PRODUCT.stream()
                .filter(type -> type.getPackageName().startsWith("dev.offshoot.adapter.web"))
                .filter(type -> type.getSimpleName().endsWith("Response"))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName, TreeMap::new, Collectors.toList()));
        assertThat(shared).containsKey("ProvenanceResponse");
        shared.values().removeIf(types -> types.size() == 1);
        assertThat(shared).isEmpty();
    }
}
