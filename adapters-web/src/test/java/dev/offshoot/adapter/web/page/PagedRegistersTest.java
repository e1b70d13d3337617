package dev.offshoot.adapter.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.web.Reading;
import dev.offshoot.importing.event.BatchId;
import dev.offshoot.importing.port.in.ImportFacts;
import dev.offshoot.importing.port.in.ImportFacts.Upload;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The lists of programmes and imports, page by page. */
class PagedRegistersTest extends Reading {

    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]*)\"");
    private static final String MORE = """
            fact,action,programme,title,scale,occurred
            M1,open-programme,beacon,Beacon,rag-3,2012
            """;

    @Autowired
    private ImportFacts files;

    @Autowired
    private Clock clock;

    @BeforeEach
    void another_programme_from_another_file() {
        if (streams.of(new BatchId("more").stream()).isEmpty()) {
            var by = new Upload.By(ADA, clock.instant().plus(Duration.ofMinutes(1)), ZoneOffset.UTC);
            var report =
                    files.apply(new Upload("more.csv", MORE.getBytes(StandardCharsets.UTF_8), by), new BatchId("more"));
            assertThat(report.batch()).as("%s", report).isPresent();
        }
    }

    private String text(String path) {
        var page = get(path);
        assertThat(page).hasStatusOk();
        try {
            return page.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String next(String page) {
        var link = NEXT.matcher(page);
        assertThat(link.find()).as(page).isTrue();
        return link.group(1).replace("&amp;", "&");
    }

    @Test
    void programmes_follow_by_their_keys() {
        var first = text("/programmes?limit=1");
        assertThat(first).contains("Beacon").doesNotContain("Spread", "First page");
        var second = text(next(first));
        assertThat(second).contains("Spread", "First page").doesNotContain("Beacon", "rel=\"next\"");
    }

    @Test
    void the_newest_import_comes_first() {
        var first = text("/imports?limit=1");
        assertThat(first).contains("more.csv").doesNotContain("small.csv");
        var second = text(next(first));
        assertThat(second).contains("small.csv", "First page").doesNotContain("more.csv");
    }
}
