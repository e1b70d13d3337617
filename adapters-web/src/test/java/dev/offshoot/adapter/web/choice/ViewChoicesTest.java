package dev.offshoot.adapter.web.choice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.web.page.HarbourStory;
import dev.offshoot.award.AwardContext;
import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.Field.Option;
import dev.offshoot.initiative.InitiativeContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ViewChoicesTest {

    private final ViewChoices choices = choices();

    private static ViewChoices choices() {
        var story = HarbourStory.told();
        return new ViewChoices(
                story.lines(InitiativeContext.CONTEXT),
                story.heads(),
                new AwardChoices(story.lines(AwardContext.CONTEXT)));
    }

    private List<Option> of(Field.Kind kind) {
        return choices.options(kind, Map.of("initiative", "harbour-falls", "award", "spread-grant"));
    }

    @Test
    void things_of_the_platform_are_offered_by_title() {
        assertThat(of(Field.Kind.SITE)).contains(new Option("pier-street-surgery", "Pier Street Surgery"));
        assertThat(of(Field.Kind.PROGRAMME)).containsExactly(new Option("coast", "Coast programme"));
        assertThat(of(Field.Kind.INITIATIVE)).contains(new Option("iris", "IRIS"));
        assertThat(of(Field.Kind.FRAMEWORK)).extracting(Option::value).containsExactly("reach~1");
    }

    @Test
    void things_of_the_initiative_are_offered() {
        assertThat(of(Field.Kind.ENABLER)).contains(new Option("reach~1~demand", "Building demand"));
        assertThat(of(Field.Kind.RATING)).contains(new Option("established", "Established"));
        assertThat(of(Field.Kind.MILESTONE)).hasSize(3);
        assertThat(of(Field.Kind.BARRIER)).containsExactly(new Option("no-tariff", "No tariff"));
        assertThat(of(Field.Kind.RISK)).containsExactly(new Option("nurses-leave", "Nurses leave"));
        assertThat(of(Field.Kind.GATE)).containsExactly(new Option("second-wave", "Second wave (decided)"));
        assertThat(of(Field.Kind.EVIDENCE_LIST)).containsExactly(new Option("contract-draft", "Contract draft"));
        assertThat(of(Field.Kind.LEVER)).hasSize(1);
    }

    @Test
    void only_a_rebaseline_that_waits_is_offered() {
        assertThat(of(Field.Kind.REBASELINE_REQUEST))
                .containsExactly(new Option(
                        "commissioner-sign-off",
                        "Commissioner sign-off: 31 July 2026 instead of 30 April 2026, asked by ada"));
    }

    @Test
    void things_of_an_award_are_offered_while_they_are_open() {
        assertThat(of(Field.Kind.TRANCHE)).containsExactly(new Option("first-year", "First year, £60,000"));
        assertThat(of(Field.Kind.CLAIM))
                .containsExactly(new Option("claim-1", "£25,000 of First year, claimed by ada"));
        assertThat(of(Field.Kind.CONDITION)).isEmpty();
    }

    @Test
    void nothing_is_offered_where_nothing_is_named() {
        assertThat(Arrays.stream(Field.Kind.values())
                        .filter(k -> !List.of(
                                        Field.Kind.SITE,
                                        Field.Kind.SITE_LIST,
                                        Field.Kind.PROGRAMME,
                                        Field.Kind.INITIATIVE,
                                        Field.Kind.FRAMEWORK)
                                .contains(k)))
                .allSatisfy(k -> assertThat(choices.options(k, Map.of())).isEmpty());
    }
}
