package dev.offshoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The jar that ships says what is in it, and leaves out what must not be. */
class BillOfMaterialsE2E {

    private static final String LIBRARIES = "BOOT-INF/lib/";

    @Test
    void names_every_library_in_the_jar_with_its_version() throws IOException {
        try (var jar = new JarFile(System.getProperty("offshoot.jar"))) {
            var named = bill(jar).path("components").values().stream()
                    .map(part -> part.path("name").asString() + "-"
                            + part.path("version").asString() + ".jar")
                    .toList();
            assertThat(libraries(jar)).hasSizeGreaterThan(50).isSubsetOf(named);
        }
    }

    @Test
    void nothing_that_makes_objects_of_any_class_from_xml_is_in_it() throws IOException {
        try (var jar = new JarFile(System.getProperty("offshoot.jar"))) {
            assertThat(libraries(jar)).noneMatch(name -> name.matches("(xstream|mxparser|xmlpull)-.*"));
        }
    }

    private static JsonNode bill(JarFile jar) throws IOException {
        var entry = jar.getEntry("META-INF/sbom/application.cdx.json");
        var place = entry == null ? jar.getEntry("BOOT-INF/classes/META-INF/sbom/application.cdx.json") : entry;
        assertThat(place).as("the bill of materials").isNotNull();
        try (var in = jar.getInputStream(place)) {
            var bill = JsonMapper.shared().readTree(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(bill.path("bomFormat").asString()).isEqualTo("CycloneDX");
            return bill;
        }
    }

    private static List<String> libraries(JarFile jar) {
        return jar.stream()
                .map(entry -> entry.getName())
                .filter(name -> name.startsWith(LIBRARIES) && name.endsWith(".jar"))
                .map(name -> name.substring(LIBRARIES.length()))
                .toList();
    }
}
