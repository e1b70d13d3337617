package dev.offshoot.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.offshoot.docs.Repository;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The classes that the rules are about, read once. */
final class Imported {

    /** What ships: no class of any module's tests, in a folder or in a jar. */
    static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("dev.offshoot");

    private static final JavaClasses COMPILED_AS_TESTS = new ClassFileImporter()
            .importPaths(Stream.of("core", "adapters-web", "adapters-persistence", "app")
                    .map(module -> Repository.ROOT.resolve(module).resolve("target/test-classes"))
                    .toArray(Path[]::new));

    /** The tests of all modules. */
    static final JavaClasses TESTS = COMPILED_AS_TESTS.that(not(resideInAPackage("..planted..")));

    /** What breaks the rules on purpose. */
    static final JavaClasses PLANTED = COMPILED_AS_TESTS.that(resideInAPackage("..planted.."));

    private Imported() {}

    static boolean isOfTests(JavaClass type) {
        return COMPILED_AS_TESTS.contain(type.getName());
    }
}
