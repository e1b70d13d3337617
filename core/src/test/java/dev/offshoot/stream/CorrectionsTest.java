package dev.offshoot.stream;

import static dev.offshoot.projection.Tales.corrected;
import static dev.offshoot.projection.Tales.raised;
import static dev.offshoot.projection.Tales.started;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.date.PartialDate;
import dev.offshoot.projection.Tales;
import dev.offshoot.provenance.KnownSince;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

final class CorrectionsTest {

    @Nested
    class A_corrected_event {

        @Test
        void is_left_out() {
            var stream = Tales.told(started(), raised(1), corrected(1));
            assertThat(Corrections.settle(stream)).containsExactly(stream.getFirst());
        }

        @Test
        void gives_its_place_to_the_one_put_in_its_stead() {
            var stream = Tales.told(started(), raised(1), raised(5), corrected(1, raised(3)));
            var settled = Corrections.settle(stream);
            assertThat(settled)
                    .<Event>extracting(RecordedEvent::event)
                    .containsExactly(started(), raised(3), raised(5));
            assertThat(settled.get(1).recorded()).isEqualTo(stream.getLast().recorded());
            assertThat(settled.get(1).version()).isEqualTo(1);
        }

        @Test
        void stays_known_since_when_it_was_unless_the_correction_claims_another_day() {
            var claim = new KnownSince(LocalDate.of(2020, 5, 1), "a report");
            var day = EventMetadata.of(PartialDate.parse("2020"), "ada");
            var before = new ArrayList<>(Tales.told(started()));
            before.add(Tales.recorded(1, day.knownSince(claim), raised(1)));
            var silent = new ArrayList<>(before);
            silent.add(Tales.recorded(2, day, new EventCorrected(1, "a slip", Optional.of(raised(3)))));
            assertThat(Corrections.settle(silent).get(1).knownSince()).isEqualTo(LocalDate.of(2020, 5, 1));
            var claiming = new ArrayList<>(before);
            var other = new KnownSince(LocalDate.of(2020, 7, 1), "another");
            claiming.add(
                    Tales.recorded(2, day.knownSince(other), new EventCorrected(1, "a slip", Optional.of(raised(3)))));
            assertThat(Corrections.settle(claiming).get(1).knownSince()).isEqualTo(LocalDate.of(2020, 7, 1));
        }

        @Test
        void counts_again_when_the_correction_is_corrected() {
            var stream = Tales.told(started(), raised(1), corrected(1), corrected(2));
            assertThat(Corrections.settle(stream))
                    .<Event>extracting(RecordedEvent::event)
                    .containsExactly(started(), raised(1));
        }
    }

    @Nested
    class An_entry_that_cannot_be_read {

        private final Illegible illegible = new Illegible("counter.vanished");

        @Test
        void says_nothing_once_it_is_taken_back_and_nothing_before() {
            var stream = Tales.told(started(), illegible, raised(5), corrected(1));
            assertThat(Corrections.settle(stream)).containsExactly(stream.getFirst(), stream.get(2));
            assertThat(Corrections.settle(stream.subList(0, 3))).containsExactly(stream.getFirst(), stream.get(2));
        }

        @Test
        void gives_its_place_to_the_last_that_is_put_in_its_stead() {
            var stream = Tales.told(started(), illegible, corrected(1, raised(3)), corrected(1, raised(4)));
            assertThat(Corrections.settle(stream))
                    .<Event>extracting(RecordedEvent::event)
                    .containsExactly(started(), raised(4));
        }
    }

    @Nested
    class A_stream_without_corrections {

        @Test
        void counts_as_it_was_told() {
            var stream = Tales.told(started(), raised(1));
            assertThat(Corrections.settle(stream)).isEqualTo(stream);
            assertThat(Corrections.inForce(List.copyOf(stream))).isEmpty();
        }
    }
}
