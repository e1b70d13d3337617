package dev.offshoot.adapter.persistence.axon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.persistence.Counters;
import dev.offshoot.adapter.persistence.TestStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

/** What an interceptor sees that somebody registers on the command bus. */
final class CommandContextIT {

    private final List<CommandMessage<?>> seen = new ArrayList<>();
    private final List<Map<String, String>> logged = new ArrayList<>();
    private TestStore store;

    @BeforeEach
    void open() {
        store = TestStore.fresh();
        store.axon.commandBus().registerHandlerInterceptor((unit, chain) -> {
            seen.add(unit.getMessage());
            logged.add(MDC.getCopyOfContextMap());
            unit.afterCommit(_ -> logged.add(MDC.getCopyOfContextMap()));
            return chain.proceed();
        });
        store.streams.execute(Counters.start("a"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void the_metadata_of_a_command_says_of_it_what_its_event_says() {
        assertThat(seen)
                .singleElement()
                .satisfies(command -> assertThat(command.getMetaData())
                        .containsEntry("actor", "ada")
                        .containsEntry("occurred", "2020-04")
                        .containsEntry("stream", "counter-a")
                        .containsEntry("streamType", "counter"));
    }

    @Test
    void an_event_names_the_command_that_it_came_of() {
        var id = seen.getFirst().getIdentifier();
        assertThat(
                        store.jdbc.queryForMap(
                                "select metadata ->> 'correlationId' as correlation, metadata ->> 'traceId' as origin from event"))
                .containsEntry("correlation", id)
                .containsEntry("origin", id);
    }

    @Test
    void log_lines_carry_its_id_and_its_actor_until_it_is_committed_and_no_longer() {
        var expected = Map.of("correlationId", seen.getFirst().getIdentifier(), "actor", "ada");
        assertThat(logged).containsExactly(expected, expected);
        assertThat(MDC.get("correlationId")).isNull();
        assertThat(MDC.get("actor")).isNull();
    }
}
