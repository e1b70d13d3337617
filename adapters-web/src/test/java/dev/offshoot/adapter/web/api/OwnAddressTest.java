package dev.offshoot.adapter.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.web.Reading;
import dev.offshoot.importing.event.BatchId;
import dev.offshoot.importing.port.in.ImportFacts;
import dev.offshoot.importing.port.in.ImportFacts.Upload;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a list of the API gives is what the address of each thing takes. */
class OwnAddressTest extends Reading {

    private static final String INSIDE = """
            fact,action,initiative,title,occurred,starts,planned
            I1,make-award,iris,Spread grant,2014,,
            I2,commit,iris,County contract,2014,2014-04,
            I3,plan-activity,iris,Second walk,2014,,2014-05
            """;

    @Autowired
    private ImportFacts imports;

    @Autowired
    private Clock clock;

    @BeforeEach
    void inside() {
        if (streams.of(new BatchId("inside").stream()).isEmpty()) {
            var by = new Upload.By(ADA, clock.instant(), ZoneOffset.UTC);
            var upload = new Upload("inside.csv", INSIDE.getBytes(StandardCharsets.UTF_8), by);
            assertThat(imports.apply(upload, new BatchId("inside")).batch()).isPresent();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/initiatives, id",
        "/sites, id",
        "/programmes, id",
        "/imports, id",
        "/initiatives/iris/sites, site",
        "/initiatives/iris/measures, key",
        "/initiatives/iris/awards, key",
        "/initiatives/iris/commitments, key",
        "/initiatives/iris/activities, key"
    })
    void an_item_gives_what_its_own_address_ends_with(String list, String name) {
        assertThat(get("/api/v1" + list))
                .bodyJson()
                .extractingPath("$.items[*]." + name)
                .asArray()
                .isNotEmpty()
                .allSatisfy(key -> assertThat(get("/api/v1" + list + "/" + key))
                        .hasStatusOk()
                        .bodyJson()
                        .extractingPath("$." + name)
                        .isEqualTo(key));
    }
}
