package dev.offshoot.command.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.command.Outcome;
import dev.offshoot.command.StreamRejection.HasEnded;
import dev.offshoot.command.StreamRejection.NoSuchStream;
import dev.offshoot.framework.domain.FrameworkCommand.RetireFramework;
import dev.offshoot.framework.event.FrameworkId;
import dev.offshoot.programme.domain.ProgrammeCommand.OpenProgramme;
import dev.offshoot.programme.event.ProgrammeId;
import dev.offshoot.programme.event.RagScale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A programme starts its initiatives with a framework that they can adopt. */
class DefaultFrameworkTest extends GatewaySpec {

    private static final FrameworkId SMALL = TakenBackTest.framework().framework();
    private static final ProgrammeId CARE = new ProgrammeId("care");

    @Test
    void it_is_there() {
        refused("2020", open("small~9"), new NoSuchStream(new FrameworkId("small~9").stream()));
        done("2018", TakenBackTest.framework());
        done("2020", open(SMALL.value()));
    }

    @Test
    void it_was_not_retired_before() {
        done("2018", TakenBackTest.framework());
        done("2019", new RetireFramework(SMALL, "old"));
        assertThat(take("2020", open(SMALL.value())))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.rejection()).isInstanceOf(HasEnded.class));
        done("2018", open(SMALL.value()));
    }

    @Test
    void a_correction_names_one_that_is_there() {
        done("2018", TakenBackTest.framework());
        done("2020", open(SMALL.value()));
        refused(
                "2020",
                instead(CARE.stream(), 0, open("small~9")),
                new NoSuchStream(new FrameworkId("small~9").stream()));
    }

    private static OpenProgramme open(String framework) {
        return new OpenProgramme(CARE, "Care", RagScale.RAG_5, Optional.of(framework));
    }
}
