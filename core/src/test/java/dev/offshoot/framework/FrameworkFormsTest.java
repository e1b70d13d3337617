package dev.offshoot.framework;

import static dev.offshoot.framework.Frameworks.SMALL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.command.form.Typed;
import dev.offshoot.framework.domain.FrameworkCommand.PublishFramework;
import dev.offshoot.framework.domain.FrameworkCommand.RetireFramework;
import dev.offshoot.framework.port.in.FrameworkForms;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FrameworkFormsTest {

    private static final String ENABLERS = "time | Time | hours to adopt | steps";
    private static final String SCALES =
            "steps | absent | Absent | 0\nsteps | there | There | 1\nsteps | mixed | Mixed |";

    private final Typed typed = new Typed(FrameworkForms.ALL);

    private static String[] published(String enablers, String scales) {
        return new String[] {
            "framework",
            "small",
            "version",
            "1",
            "title",
            "Small",
            "about",
            "about it",
            "publishedSource",
            "a report",
            "scaleNote",
            "ours",
            "enablers",
            enablers,
            "scales",
            scales
        };
    }

    @Test
    void a_framework_is_read_from_two_lists() {
        assertThat(typed.command("publish-framework", published(ENABLERS, SCALES)))
                .isEqualTo(new PublishFramework(
                        SMALL,
                        "Small",
                        "about it",
                        Optional.of("a report"),
                        "ours",
                        List.of(Frameworks.TIME),
                        List.of(Frameworks.STEPS)));
    }

    @Test
    void a_rank_may_be_negative_and_must_be_a_whole_number() {
        var below = (PublishFramework) typed.command(
                "publish-framework", published(ENABLERS, "steps | minus-2 | −2 | −2\nsteps | plus-2 | +2 | +2"));
        assertThat(below.scales().getFirst().points())
                .extracting(p -> p.rank().orElseThrow())
                .containsExactly(-2, 2);
        assertThat(typed.flawed("publish-framework", published(ENABLERS, "steps | a | A | high")))
                .containsExactly("scales");
    }

    @Test
    void a_line_that_cannot_be_read_is_named() {
        assertThat(typed.flawed("publish-framework", published("time | Time", SCALES)))
                .containsExactly("enablers");
        assertThat(typed.flawed("publish-framework", published("time | Time | m | steps | more", SCALES)))
                .containsExactly("enablers");
        assertThat(typed.flawed("publish-framework", published("?! | Time | m | steps", SCALES)))
                .containsExactly("enablers");
        assertThat(typed.flawed("publish-framework", published(ENABLERS, "steps | absent")))
                .containsExactly("scales");
    }

    @Test
    void a_key_holds_nothing_that_joins_keys() {
        assertThat(typed.flawed("publish-framework", published("a~b | Time | m | steps", SCALES)))
                .containsExactly("enablers");
        assertThat(typed.flawed("publish-framework", published(ENABLERS, "steps | red~1 | Red | 0")))
                .containsExactly("scales");
    }

    @Test
    void both_keys_are_required() {
        assertThat(typed.flawed("publish-framework", "title", "Small"))
                .contains("framework", "version", "about", "scaleNote", "enablers", "scales");
    }

    @Test
    void a_version_is_retired_with_a_reason() {
        assertThat(typed.command("retire-framework", "framework", "small", "version", "1", "reason", "old"))
                .isEqualTo(new RetireFramework(SMALL, "old"));
        assertThat(typed.flawed("retire-framework", "framework", "small", "version", "1"))
                .containsExactly("reason");
    }
}
