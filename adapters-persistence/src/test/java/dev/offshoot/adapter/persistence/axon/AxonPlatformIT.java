package dev.offshoot.adapter.persistence.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.offshoot.adapter.persistence.Counters;
import dev.offshoot.adapter.persistence.TestStore;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;

/** On Spring Boot 4, Axon's own configuration quietly leaves out the transactions; ours must not. */
final class AxonPlatformIT {

    @Test
    void the_parts_are_those_that_have_transactions() {
        try (var store = TestStore.fresh()) {
            assertThat(store.axon.transactions()).isExactlyInstanceOf(SpringTransactionManager.class);
            assertThat(store.axon.commandBus()).isExactlyInstanceOf(SimpleCommandBus.class);
        }
    }

    @Test
    void what_fails_leaves_nothing() {
        try (var store = TestStore.fresh()) {
            store.streams.execute(Counters.start("a"));
            var events = store.streams.of(Counters.stream("a"));
            assertThatIllegalStateException()
                    .isThrownBy(() -> store.axon.transactions().executeInTransaction(() -> {
                        store.jdbc.update("delete from event");
                        throw new IllegalStateException("on purpose");
                    }));
            assertThat(store.streams.of(Counters.stream("a"))).isEqualTo(events);
        }
    }

    @Test
    void a_command_asked_for_within_a_transaction_stands_on_its_own() {
        try (var store = TestStore.fresh()) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> store.axon.transactions().executeInTransaction(() -> {
                        store.streams.execute(Counters.start("a"));
                        throw new IllegalStateException("on purpose");
                    }));
            assertThat(store.streams.of(Counters.stream("a"))).hasSize(1);
        }
    }
}
