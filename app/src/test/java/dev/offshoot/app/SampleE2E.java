package dev.offshoot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.offshoot.stream.StreamId;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The shipped jar with its sample: every documented fact is found again through the API. */
class SampleE2E {

    @TempDir
    static Path folder;

    private static RunningOffshoot offshoot;

    @BeforeAll
    static void start() throws Exception {
        offshoot = RunningOffshoot.start(folder.resolve("data")).signIn();
    }

    @AfterAll
    static void stop() throws Exception {
        if (offshoot != null) {
            offshoot.close();
        }
    }

    /** The facts as their collectors wrote them down, before they were given Offshoot's columns. */
    private static List<NamedCsvRecord> original() throws IOException {
        try (var reader = CsvReader.builder()
                .ofNamedCsvRecord(SampleE2E.class.getResourceAsStream("/documented-histories-original.csv"))) {
            return reader.stream().toList();
        }
    }

    /** Every entry of an initiative's history that came with a fact id. */
    private static Map<String, JsonNode> facts(String initiative) throws IOException, InterruptedException {
        var facts = new HashMap<String, JsonNode>();
        var next = "/api/v1/initiatives/%s/history?limit=200".formatted(initiative);
        while (!next.isEmpty()) {
            var page = offshoot.get(next);
            page.path("items").forEach(entry -> facts.merge(entry.path("fact").asString(""), entry, (a, b) -> b));
            next = page.hasNonNull("next")
                    ? "/api/v1/initiatives/%s/history?limit=200&after=%s"
                            .formatted(initiative, page.path("next").asString())
                    : "";
        }
        return facts;
    }

    @TestFactory
    Stream<DynamicTest> every_fact_keeps_its_value_date_precision_source_quality_and_note() throws Exception {
        var originals = original();
        assertThat(originals).hasSize(98);
        var byInitiative = new HashMap<String, Map<String, JsonNode>>();
        var tests = new ArrayList<DynamicTest>();
        for (var fact : originals) {
            var initiative = StreamId.slug(fact.getField("initiative"));
            if (!byInitiative.containsKey(initiative)) {
                byInitiative.put(initiative, facts(initiative));
            }
            var entry = byInitiative.get(initiative).get(fact.getField("fact_id"));
            tests.add(dynamicTest(fact.getField("fact_id") + " " + fact.getField("subject"), () -> same(fact, entry)));
        }
        return tests.stream();
    }

    private static void same(NamedCsvRecord fact, JsonNode entry) {
        assertThat(entry).as("in the history").isNotNull();
        assertThat(entry.path("source").asString("")).isEqualTo(fact.getField("source_url"));
        assertThat(entry.path("precision").asString("")).isEqualTo(fact.getField("precision"));
        assertThat(noteOfTheCollectors(entry)).isEqualTo(fact.getField("note"));
        assertThat(entry.path("confidence").asString("")).isEqualToIgnoringCase(fact.getField("quality"));
        assertThat(entry.path("illustrative").asBoolean(false)).isFalse();
        var data = entry.path("data");
        assertThat(texts(entry)).as("its date").contains(edtf(fact.getField("occurred"), fact.getField("precision")));
        if (!fact.getField("value").isEmpty()) {
            assertThat(numbers(data)).as("its value").containsAll(values(fact));
        }
    }

    /** The note without what may stand at its end: how far the source of a claim states its own day. */
    private static String noteOfTheCollectors(JsonNode entry) {
        var note = entry.path("note").asString("");
        return entry.path("claimed").asBoolean(false)
                ? note.replaceFirst("(^|; )source published (in|on) [^;]*\\d{4}, by its [A-Za-z ]+$", "")
                : note;
    }

    /** The date as EDTF writes it, worked out anew from what the collectors wrote. */
    private static String edtf(String written, String precision) {
        return switch (precision) {
            case "UNKNOWN", "POST", "PRE" -> "XXXX";
            case "SEASON" -> written.substring(0, 4) + "-24";
            case "INFERRED" -> written.replace("Q1", "33") + "?";
            case "INFERRED_YEAR", "INFERRED_MONTH", "INFERRED_DAY" -> written + "?";
            case "BY_DAY", "BY_MONTH", "BY_YEAR", "RECORDED_DAY" -> "../" + written;
            case "DAY", "MONTH", "YEAR", "RANGE", "FINANCIAL_YEAR" -> written;
            default -> throw new IllegalArgumentException(precision);
        };
    }

    private static List<BigDecimal> values(NamedCsvRecord fact) {
        var text = fact.getField("value");
        var parts = text.startsWith("-") ? List.of(text) : Arrays.asList(text.split("-"));
        return parts.stream()
                .map(BigDecimal::new)
                .map(BigDecimal::stripTrailingZeros)
                .toList();
    }

    private static List<String> texts(JsonNode node) {
        var texts = new ArrayList<String>();
        if (node.isValueNode()) {
            texts.add(node.asString());
        }
        node.forEach(child -> texts.addAll(texts(child)));
        return texts;
    }

    /** Every number that stands in the event's data, as a number or in words such as: more than 8000. */
    private static List<BigDecimal> numbers(JsonNode data) {
        return texts(data).stream()
                .flatMap(text -> Arrays.stream(text.split("[^0-9.-]+")))
                .filter(text -> text.matches("-?\\d+(\\.\\d+)?"))
                .map(BigDecimal::new)
                .map(BigDecimal::stripTrailingZeros)
                .toList();
    }

    @Test
    void every_view_of_every_initiative_opens() throws Exception {
        var wrong = new ArrayList<String>();
        for (var initiative : offshoot.get("/api/v1/initiatives?limit=50").path("items")) {
            for (var view : List.of("", "/sites", "/awards", "/measures", "/activities", "/commitments", "/counts")) {
                var path = "/api/v1/initiatives/" + initiative.path("id").asString() + view;
                var answer = offshoot.api("GET", path, "");
                if (answer.statusCode() != 200) {
                    wrong.add(answer.statusCode() + " " + path);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void eleven_initiatives_are_shown_and_the_fictional_one_bears_its_mark() throws Exception {
        var portfolio = offshoot.get("/api/v1/initiatives?limit=50");
        assertThat(portfolio.path("totals").path("initiatives").asInt()).isEqualTo(11);
        assertThat(portfolio
                        .path("items")
                        .valueStream()
                        .filter(i -> i.path("illustrative").asBoolean())
                        .toList())
                .singleElement()
                .satisfies(i -> assertThat(i.path("title").asString()).isEqualTo("Harbour Falls Pathway"));
    }

    @Test
    void nothing_documented_is_illustrative_and_nothing_fictional_is_real() throws Exception {
        for (var entry : facts("harbour-falls-pathway").values()) {
            assertThat(entry.path("illustrative").asBoolean())
                    .as(entry.path("sentence").asString())
                    .isTrue();
        }
    }
}
