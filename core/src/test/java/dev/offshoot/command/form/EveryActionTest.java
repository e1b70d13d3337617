package dev.offshoot.command.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.OffshootContexts;
import dev.offshoot.command.form.port.out.People;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.execution.InMemoryStreams;
import dev.offshoot.stream.History;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each field of each action, the other fields being as they should. */
class EveryActionTest {

    private static final History NOTHING = new InMemoryStreams(OffshootContexts.streamTypes());

    static Stream<CommandForm> actions() {
        return OffshootContexts.ALL.stream().flatMap(context -> context.actions().stream());
    }

    private static String sound(Field field) {
        return switch (field.kind()) {
            case DATE, DAY -> "2020-02-01";
            case NUMBER, COUNT, QUANTITY, AMOUNT, TALLY -> "1";
            case YES_NO -> "no";
            case CHOICE -> field.options().getFirst().value();
            default -> "iris-2";
        };
    }

    private static List<FieldError> flaws(CommandForm action, Field field, String answer) {
        Map<String, List<String>> raw = new HashMap<>();
        FormBinding.fields(action).stream()
                .filter(Field::required)
                .forEach(needed -> raw.put(needed.name(), List.of(sound(needed))));
        raw.put(field.name(), List.of(answer));
        var asker = new FormBinding.Asker("ada", DeciderSpec.NOW, ZoneOffset.UTC);
        return FormBinding.of(action, raw, asker, OptionalLong.empty(), NOTHING, People.STRANGERS)
                        instanceof FormBinding.Flawed(var flaws)
                ? flaws
                : List.of();
    }

    @ParameterizedTest
    @MethodSource("actions")
    void takes_no_key_that_holds_what_joins_keys(CommandForm action) {
        var keys = FormBinding.fields(action).stream()
                .filter(field ->
                        field.kind() == Field.Kind.KEY || action.place().keys().contains(field.name()))
                .toList();
        assertThat(keys).isNotEmpty();
        for (var field : keys) {
            assertThat(flaws(action, field, "a~b"))
                    .as("%s of %s", field.name(), action.name())
                    .contains(new FieldError(
                            field.name(),
                            "“a~b” is no key: it may have only lower-case letters, digits and hyphens. Write a-b."));
        }
    }

    @ParameterizedTest
    @MethodSource("actions")
    void takes_a_title_where_a_key_is_asked(CommandForm action) {
        for (var key : action.place().keys()) {
            var field = FormBinding.fields(action).stream()
                    .filter(f -> f.name().equals(key))
                    .findFirst();
            assertThat(flaws(action, field.orElseThrow(), "St. Mary ~ North"))
                    .as("%s of %s", key, action.name())
                    .noneMatch(flaw -> flaw.message().contains("is no key"));
        }
    }

    @ParameterizedTest
    @MethodSource("actions")
    void takes_no_date_far_outside_a_programmes_life(CommandForm action) {
        for (var field : FormBinding.fields(action)) {
            if (isDate(field) && !tellsWhatHappened(action, field)) {
                for (var date : List.of("1799-12-31", "2201-01-01")) {
                    assertThat(flaws(action, field, date))
                            .as("%s of %s", field.name(), action.name())
                            .anySatisfy(flaw -> {
                                assertThat(flaw.field()).isEqualTo(field.name());
                                assertThat(flaw.message())
                                        .endsWith("is before 1800 or more than 100 years ahead. Check the year.");
                            });
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("actions")
    void leaves_what_has_not_happened_yet_to_what_says_so(CommandForm action) {
        for (var field : FormBinding.fields(action)) {
            if (isDate(field) && tellsWhatHappened(action, field)) {
                assertThat(flaws(action, field, "1799-12-31"))
                        .as("%s of %s", field.name(), action.name())
                        .contains(new FieldError(field.name(), "31 December 1799 is before 1800. Check the year."));
                for (var date : List.of("2201-01-01", "2201-01", "2999", "2999/..", "2025/2999")) {
                    assertThat(flaws(action, field, date))
                            .as("%s of %s: %s", field.name(), action.name(), date)
                            .noneMatch(flaw -> flaw.message().contains("1800"));
                }
            }
        }
    }

    private static boolean isDate(Field field) {
        return field.kind() == Field.Kind.DATE || field.kind() == Field.Kind.DAY;
    }

    private static boolean tellsWhatHappened(CommandForm action, Field field) {
        return List.of("occurred", "knownSince").contains(field.name())
                || action.occurredIs().filter(field.name()::equals).isPresent();
    }
}
