package dev.offshoot.adapter.web.api.response;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adoption.event.Stage;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.stream.StreamId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;

/** The tags of answers. */
class FoundTest {

    private record Answer(String site, List<String> stages) {}

    private static final ReadModel<Stage> LINE = new ReadModel<>(
            new StreamId("adoption", "iris~quay"), 3, false, Instant.EPOCH, Optional.empty(), Stage.values()[0]);

    private static String tag(ResponseEntity<?> answer) {
        return String.valueOf(answer.getHeaders().getETag());
    }

    @Test
    void say_the_version_alone_where_nothing_else_is_told() {
        assertThat(tag(Found.one(LINE, _ -> new Answer("Quay", List.of())))).isEqualTo("\"3\"");
    }

    @Test
    void are_the_same_in_every_process() {
        assertThat(tag(Found.told(LINE, _ -> new Answer("Quay", List.of("LIVE")))))
                .isEqualTo("\"3.45c4c28\"");
    }
}
