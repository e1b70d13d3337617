package dev.offshoot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
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

    /** What ships: no class of any module's tests, in a folder or in a jar. */
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("dev.offshoot");

    private static final JavaClasses PLANTED = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("dev.offshoot");

    static Stream<Arguments> rules() {
        return Rules.all().entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds(String name, ArchRule rule) {
        rule.check(PRODUCT);
    }

    /** A rule that never fails proves nothing: each must catch the violation planted for it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void catches_what_was_planted(String name, ArchRule rule) {
        var caught = rule.allowEmptyShould(true).evaluate(PLANTED.that(Planted.forRule(name)));
        assertThat(caught.hasViolation())
                .as("%s catches its planted violation", name)
                .isTrue();
    }

    /** A rule about a package that does not exist holds for ever and says nothing. */
    @Test
    void every_named_package_exists() {
        var there = PRODUCT.getDefaultPackage().getPackage("dev.offshoot").getSubpackages().stream()
                .map(JavaPackage::getRelativeName)
                .toList();
        assertThat(there).containsAll(Rules.CONTEXTS).containsAll(Rules.READERS);
        assertThat(Rules.SHARED)
                .allMatch(room -> !PRODUCT.getDefaultPackage()
                        .getPackage("dev.offshoot." + room)
                        .getClasses()
                        .isEmpty());
        assertThat(PRODUCT.getDefaultPackage().getPackage("dev.offshoot.adapter.web").getSubpackages().stream()
                        .map(JavaPackage::getRelativeName))
                .containsAll(Rules.WEB_SHARED);
        for (var context : Rules.CONTEXTS) {
            var packages = PRODUCT.getDefaultPackage().getPackage("dev.offshoot." + context).getSubpackages().stream()
                    .map(JavaPackage::getRelativeName)
                    .toList();
            assertThat(packages).as(context).contains("event", "domain", "view", "projection", "port");
        }
    }

    @Test
    void every_package_is_null_marked() {
        var unmarked = PRODUCT.stream()
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
        assertThat(Rules.all().keySet()).isEqualTo(Map.copyOf(Planted.BY_RULE).keySet());
    }

    /** Who reads a name should not have to ask which of two it is. */
    @Test
    void no_two_types_share_a_name() {
        var shared = PRODUCT.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName, TreeMap::new, Collectors.toList()));
        shared.values().removeIf(types -> types.size() == 1);
        assertThat(shared).isEmpty();
    }
}
