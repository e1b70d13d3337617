package dev.offshoot.adapter.web.form.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.web.Reading;
import dev.offshoot.stream.StreamId;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The forms of actions, as they are sent. */
class SentFormsTest extends Reading {

    private static final String OPENING = "/programmes/record/open-programme";
    private static final String RENAMING = "/programmes/spread/record/rename-programme";
    private static final String CORRECTING = "/corrections/programme-spread/0";
    private static final StreamId SPREAD = new StreamId("programme", "spread");

    private MvcTestResult post(String path, String... namesAndValues) {
        var request = mvc.post().uri(path);
        for (var i = 0; i < namesAndValues.length; i += 2) {
            request = request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return request.exchange();
    }

    private String head() {
        return String.valueOf(streams.of(SPREAD).size() - 1);
    }

    private void nothingIsRecordedBy(Runnable sending) {
        var before = head();
        sending.run();
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void with_answers_in_their_address_are_refused() {
        nothingIsRecordedBy(() -> {
            assertThat(post(RENAMING + "?title=Typed", "_version", head()))
                    .hasStatus(400)
                    .bodyText()
                    .contains("There is no parameter “title” here. None is known.");
            assertThat(post(CORRECTING + "?correction-why=slip", "_version", head(), "correction-how", "take-back"))
                    .hasStatus(400)
                    .bodyText()
                    .contains("There is no parameter “correction-why” here.");
        });
        assertThat(post(OPENING + "?scale=rag-5", "title", "Beside", "scale", "rag-3"))
                .hasStatus(400);
        assertThat(post(OPENING + "?utm_source=letter", "title", "Counted", "scale", "rag-3"))
                .hasStatus(303);
    }
}
