package dev.offshoot.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.initiative.InitiativeContext;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.store.Store;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read in one go is what is read part by part. */
public abstract class WholeInitiativesContract {

    protected abstract Store store();

    private List<StreamId> all() {
        return store().lines(InitiativeContext.CONTEXT).page(AsOf.NOW, Optional.empty(), 1_000).lines().stream()
                .map(ReadModel::stream)
                .toList();
    }

    static List<AsOf> from() {
        return List.of(
                AsOf.NOW,
                new AsOf(Optional.empty(), Optional.of(LocalDate.of(2018, 1, 1))),
                new AsOf(Optional.empty(), Optional.of(LocalDate.of(1950, 1, 1))));
    }

    @ParameterizedTest
    @MethodSource("from")
    void all_are_read_as_by_their_parts(AsOf asOf) {
        store().settle();
        var expected = store().byParts().of(all(), asOf);
        assertThat(store().whole().of(all(), asOf)).isEqualTo(expected);
        assertThat(all())
                .isNotEmpty()
                .allSatisfy(stream -> assertThat(store().whole().of(stream, asOf))
                        .isEqualTo(store().byParts().of(stream, asOf)));
    }

    @Test
    void the_sample_has_sites_measures_a_programme_and_a_merger_to_compare() {
        store().settle();
        var whole = store().whole().of(all(), AsOf.NOW);
        assertThat(whole).anySatisfy(one -> assertThat(one.adoptions()).isNotEmpty());
        assertThat(whole).anySatisfy(one -> assertThat(one.measures()).isNotEmpty());
        assertThat(whole).anySatisfy(one -> assertThat(one.programme()).isPresent());
        assertThat(whole)
                .anySatisfy(one -> assertThat(one.succession().mergers()).isNotEmpty());
    }

    @Test
    void what_there_is_not_is_left_out() {
        assertThat(store().whole().of(new StreamId("initiative", "no-such"), AsOf.NOW))
                .isEmpty();
        assertThat(store().whole().of(List.of(), AsOf.NOW)).isEmpty();
    }
}
