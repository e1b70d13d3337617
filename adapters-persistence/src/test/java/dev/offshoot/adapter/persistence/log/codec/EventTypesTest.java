package dev.offshoot.adapter.persistence.log.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.offshoot.adapter.persistence.Counters;
import dev.offshoot.stream.EventCorrected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * The stored names of events. To list those of new events, at the root of the project:
 * <code>mvn test -pl core,adapters-persistence -Dtest='EventTypesTest,EventJsonTest' -Dgolden.update=true
 * -Dsurefire.failIfNoSpecifiedTests=false</code>, and look at the difference before you commit it.
 */
final class EventTypesTest {

    @Nested
    class The_list_of_stored_names {

        @Test
        void holds_every_event() throws IOException {
            var list = StoredFamilies.list();
            var missing = list.missing(StoredFamilies.ALL);
            if (Boolean.getBoolean("golden.update")) {
                Files.write(StoredFamilies.LIST, missing, StandardOpenOption.APPEND);
            } else {
                assertThat(missing).as("lines to add to event-types.csv").isEmpty();
            }
        }

        @Test
        void holds_no_event_that_has_vanished() {
            assertThat(StoredFamilies.list().vanished(StoredFamilies.ALL)).isEmpty();
        }

        @Test
        void holds_each_name_and_each_class_once() {
            assertThat(StoredFamilies.list().entries())
                    .extracting(EventTypeList.Entry::name)
                    .doesNotHaveDuplicates();
            assertThat(StoredFamilies.list().entries())
                    .extracting(EventTypeList.Entry::event)
                    .doesNotHaveDuplicates();
        }
    }

    @Nested
    class A_name {

        @Test
        void is_derived_once_from_the_words_of_the_class() {
            assertThat(EventTypeList.derived(Counters.FAMILIES).entries())
                    .extracting(EventTypeList.Entry::line)
                    .containsExactly(
                            "counter.started,1,CounterStarted",
                            "counter.raised,1,CounterRaised",
                            "event.corrected,1,EventCorrected");
        }

        @Test
        void belongs_to_one_event() {
            var type = new EventType("counter.started", 1, EventCorrected.class);
            assertThatIllegalArgumentException().isThrownBy(() -> new EventTypes(List.of(type, type), List.of()));
        }
    }
}
