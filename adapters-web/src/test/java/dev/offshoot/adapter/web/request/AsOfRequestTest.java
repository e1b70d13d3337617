package dev.offshoot.adapter.web.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offshoot.adapter.web.problem.BadQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AsOfRequestTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-12T09:00:00Z"), ZoneOffset.UTC);

    private static AsOfRequest at(@Nullable String known, @Nullable String was) {
        return AsOfRequest.of(new AsOfQuery(known, was), CLOCK, ZoneOffset.UTC);
    }

    @Test
    void without_parameters_is_now_and_adds_nothing_to_addresses() {
        var now = at(null, " ");
        assertThat(now.past()).isFalse();
        assertThat(now.today()).isEqualTo(LocalDate.parse("2026-03-12"));
        assertThat(now.carry("/initiatives/iris")).isEqualTo("/initiatives/iris");
    }

    @Test
    void of_today_is_the_present() {
        assertThat(at("2026-03-12", "2026-03-12").past()).isFalse();
        assertThat(at("2026-03-12T08:59:59Z", null).past()).isTrue();
        assertThat(at(null, "2026-03-11").past()).isTrue();
    }

    @Test
    void a_known_day_means_all_of_it() {
        assertThat(at("2020-03-31", null).asOf().known())
                .isEqualTo(Optional.of(Instant.parse("2020-03-31T23:59:59.999999Z")));
        assertThat(at("2020-03-31T12:00:00Z", null).asOf().known())
                .isEqualTo(Optional.of(Instant.parse("2020-03-31T12:00:00Z")));
    }

    @Test
    void says_in_words_where_it_looks_from() {
        assertThat(at("2020-03-31", "2020-03-31").words())
                .isEqualTo("You are looking at 31 March 2020, as known then.");
        assertThat(at("2021-05-05", "2020-03-31").words())
                .isEqualTo("You are looking at 31 March 2020, as known on 5 May 2021.");
        assertThat(at("2021-05-05", "").words()).isEqualTo("You are looking at what was known on 5 May 2021.");
        assertThat(at("", "2020-03-31").words()).isEqualTo("You are looking at 31 March 2020, by what is known now.");
    }

    @Test
    void goes_with_every_address_before_its_anchor() {
        assertThat(at("2020-03-31", "2020-01-01").carry("/a?b=c#d"))
                .isEqualTo("/a?b=c&known=2020-03-31&was=2020-01-01#d");
        assertThat(at("2020-03-31T12:00:00Z", null).carry("/a")).isEqualTo("/a?known=2020-03-31T12%3A00%3A00Z");
    }

    @Test
    void what_cannot_be_read_is_refused_with_the_remedy() {
        assertThatThrownBy(() -> at("31/3/2020", null))
                .isInstanceOf(BadQuery.class)
                .hasMessageContaining("2020-03-31");
        assertThatThrownBy(() -> at("2020-03-31Tnoon", null)).hasMessageContaining("2020-03-31T12:00:00Z");
        assertThatThrownBy(() -> at(null, "2020-13-01")).hasMessageContaining("Write a day");
        assertThatThrownBy(() -> at(null, "2026-03-13")).hasMessageContaining("not come yet");
        assertThatThrownBy(() -> at("2027-01-01", null)).hasMessageContaining("not come yet");
    }
}
