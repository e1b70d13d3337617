package dev.offshoot.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectsTest {

    private static final StreamId FALLS = new StreamId("initiative", "falls");

    @Test
    void a_thing_is_about_itself_and_what_belongs_to_an_initiative_about_that() {
        assertThat(Subjects.of(FALLS)).containsExactly(FALLS);
        assertThat(Subjects.of(new StreamId("measure", "falls~people"))).containsExactly(FALLS);
        assertThat(Subjects.of(new StreamId("adoption", "falls~quay")))
                .containsExactly(FALLS, new StreamId("site", "quay"));
        var alone = new StreamId("measure", "people");
        assertThat(Subjects.of(alone)).isEqualTo(List.of(alone));
    }
}
