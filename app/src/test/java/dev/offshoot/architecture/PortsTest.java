package dev.offshoot.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import dev.offshoot.chronicle.port.out.SubjectTitles;
import dev.offshoot.command.form.port.out.People;
import dev.offshoot.importing.port.out.Tables;
import dev.offshoot.portfolio.port.in.WholeInitiatives;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way out of the core has one twin in memory, which ships with its tests, and a contract that both keep. */
class PortsTest {

    /** Ways out that nobody stands in for, and why. */
    private static final Map<String, String> WITHOUT_TWIN = Map.of(
            People.class.getName(), "the core answers it, from accounts",
            SubjectTitles.class.getName(), "the core answers it, from read models",
            WholeInitiatives.class.getName(), "the core answers it part by part, from read models",
            Tables.class.getName(), "keeps nothing: its adapters are functions of a file's bytes");

    /** Who else stands in, for what a twin cannot show, and why. */
    private static final Map<String, String> STAND_INS = Map.of(
            "access.InMemoryIdempotencyStore", "notes receipts on the way to the streams of another",
            "adapter.web.command.OncePerKeyTest", "gives answers that take two at once to come about",
            "command.gateway.CommandGatewayTest", "says how a stream stands without its events",
            "importing.RacingAppender", "loses races on the way to a twin",
            "importing.application.PresentTitlesTest", "counts how often it is looked at");

    static List<JavaClass> ports() {
        return Imported.PRODUCT.stream()
                .filter(type -> type.isInterface() && type.isTopLevelClass() && isOfCore(type))
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .filter(type -> type.getPackageName().endsWith(".port.out")
                        || type.getAllSubclasses().stream().anyMatch(PortsTest::isAdapter))
                .filter(type -> !WITHOUT_TWIN.containsKey(type.getName()))
                .toList();
    }

    private static boolean isOfCore(JavaClass type) {
        return isIn(type, "/core/");
    }

    private static boolean isAdapter(JavaClass type) {
        return type.getPackageName().startsWith("dev.offshoot.adapter.");
    }

    private static boolean isIn(JavaClass type, String module) {
        return type.getSource()
                .map(source -> source.getUri()
                        .toString()
                        .replace("offshoot-core", "/core/")
                        .contains(module))
                .orElse(false);
    }

    private static Stream<JavaClass> standingInFor(JavaClass port) {
        return Imported.TESTS.stream().filter(type -> !type.isInterface() && type.isAssignableTo(port.getName()));
    }

    private static boolean isTwin(JavaClass type) {
        return type.isTopLevelClass() && type.getSimpleName().startsWith("InMemory") && isOfCore(type);
    }

    @ParameterizedTest
    @MethodSource("ports")
    void has_one_twin_in_memory_and_no_other(JavaClass port) {
        assertThat(standingInFor(port).filter(PortsTest::isTwin)).as("twins").hasSize(1);
        assertThat(standingInFor(port)
                        .filter(type -> !isTwin(type))
                        .map(PortsTest::outermost)
                        .filter(name -> !STAND_INS.containsKey(name)))
                .as("others that stand in")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ports")
    void has_a_contract_that_twin_and_adapter_keep(JavaClass port) {
        var kept = Imported.TESTS.stream()
                .filter(type -> type.getSimpleName().endsWith("Contract") && isOfCore(type))
                .filter(type -> speaksOf(type, port))
                .filter(type -> isKept(type, true) && isKept(type, false));
        assertThat(kept).as("contracts").isNotEmpty();
    }

    @Test
    void one_without_is_found() {
        var port = Imported.PLANTED.get("dev.offshoot.planted.port.out.WithoutTwin");
        assertThatThrownBy(() -> has_one_twin_in_memory_and_no_other(port)).hasMessageContaining("twins");
        assertThatThrownBy(() -> has_a_contract_that_twin_and_adapter_keep(port))
                .hasMessageContaining("contracts");
    }

    private static boolean speaksOf(JavaClass contract, JavaClass port) {
        return contract.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency -> dependency.getTargetClass().getName().equals(port.getName()));
    }

    private static boolean isKept(JavaClass contract, boolean byTwin) {
        return contract.getAllSubclasses().stream()
                .anyMatch(type -> type.getSimpleName().startsWith("InMemory") == byTwin && isOfCore(type) == byTwin);
    }

    /** A name that nobody has excuses nothing today, and something else tomorrow. */
    @Test
    void who_is_excused_is_there() {
        assertThat(STAND_INS.keySet().stream().map("dev.offshoot."::concat)).allMatch(Imported.TESTS::contain);
        assertThat(ports()).extracting(JavaClass::getSimpleName).contains("History", "ReadModels", "TitledStreams");
    }

    private static String outermost(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "").replaceFirst("^dev\\.offshoot\\.", "");
    }
}
