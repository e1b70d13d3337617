package dev.offshoot.importing.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneProposed;
import dev.offshoot.initiative.event.milestone.MilestoneId;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.EventMetadata;
import dev.offshoot.stream.History;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.time.ZoneOffset;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PresentTitlesTest {

    private static final StreamId PI = new StreamId("initiative", "pi");

    private final Entries entries = new Entries();
    private final PresentTitles titles = new PresentTitles(entries);

    /** One stream, as far as it has gone, which counts how often one of its entries is looked at. */
    private static final class Entries extends AbstractList<RecordedEvent<? extends Event>> implements History {

        private final List<RecordedEvent<? extends Event>> all = new ArrayList<>();
        private int looks;
        private int reached;

        void add(Event event) {
            all.add(RecordedEvent.in(
                    ZoneOffset.UTC,
                    PI,
                    all.size(),
                    all.size(),
                    DeciderSpec.NOW,
                    EventMetadata.of(PartialDate.parse("2012"), "ada"),
                    event));
            reached = all.size();
        }

        @Override
        public RecordedEvent<? extends Event> get(int at) {
            looks++;
            return all.get(at);
        }

        @Override
        public int size() {
            return reached;
        }

        @Override
        public List<RecordedEvent<? extends Event>> of(StreamId stream) {
            return this;
        }

        @Override
        public Map<String, StreamId> held(String kind) {
            return Map.of();
        }

        @Override
        public Optional<StreamHead> standing(StreamId stream) {
            return Optional.empty();
        }
    }

    private static MilestoneProposed proposed(String key, String title) {
        return new MilestoneProposed(
                new MilestoneId(key), title, Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    private Iterable<String> called(String title) {
        return titles.of(PI).called("milestone", title);
    }

    @Test
    void read_each_entry_a_bounded_number_of_times_however_many_rows_name_one() {
        for (var i = 0; i < 500; i++) {
            entries.add(proposed("m-" + i, "Ward " + i));
            assertThat(called("WARD  " + i)).containsExactly("m-" + i);
        }
        assertThat(entries.looks).isLessThanOrEqualTo(2 * 500);
    }

    @Test
    void are_the_last_that_was_given() {
        entries.add(proposed("one", "Ten wards"));
        entries.add(proposed("two", "Twenty wards"));
        assertThat(called("Ten wards")).containsExactly("one");
        entries.add(proposed("one", "Twenty wards"));
        assertThat(called("Ten wards")).isEmpty();
        assertThat(called("twenty wards")).containsExactlyInAnyOrder("one", "two");
        assertThat(titles.of(PI).isThere("milestone", "one")).isTrue();
        assertThat(titles.of(PI).isThere("barrier", "one")).isFalse();
    }

    @Test
    void heed_a_correction_from_then_on() {
        entries.add(proposed("one", "Ten wards"));
        assertThat(called("Ten wards")).containsExactly("one");
        entries.add(new EventCorrected(0, "Misread", Optional.of(proposed("one", "Ten beds"))));
        entries.add(proposed("two", "Two beds"));
        assertThat(called("Ten wards")).isEmpty();
        assertThat(called("Ten beds")).containsExactly("one");
        assertThat(called("Two beds")).containsExactly("two");
    }

    @Test
    void are_those_of_an_earlier_moment_when_a_history_goes_back() {
        entries.add(proposed("one", "Ten wards"));
        entries.add(proposed("one", "Ten beds"));
        assertThat(called("Ten beds")).containsExactly("one");
        entries.reached = 1;
        assertThat(called("Ten beds")).isEmpty();
        assertThat(called("Ten wards")).containsExactly("one");
    }
}
