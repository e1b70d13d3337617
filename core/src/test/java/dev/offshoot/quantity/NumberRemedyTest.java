package dev.offshoot.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.laws.Laws;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class NumberRemedyTest {

    private static final Pattern SUGGESTED = Pattern.compile("[Ww]rite ([-\\d][\\d,.]*)$");
    private static final List<String> GROUPS = List.of(",", ".", "'", " ", "\u2019", "\u202F");

    @Test
    void every_number_that_is_suggested_can_be_read() {
        Laws.hold(2_000, chance -> {
            var text = written(chance);
            NumberRemedy.of(text)
                    .ifPresent(remedy -> assertThat(SUGGESTED.matcher(remedy).results())
                            .as("“%s”: %s", text, remedy)
                            .singleElement()
                            .satisfies(m -> assertThat(Digits.read(m.group(1))).isPresent()));
        });
    }

    private static String written(Random chance) {
        var group = GROUPS.get(chance.nextInt(GROUPS.size()));
        var head = digits(chance, 1 + chance.nextInt(chance.nextBoolean() ? 3 : 18));
        var threes = Stream.generate(() -> group + digits(chance, 3))
                .limit(chance.nextInt(8))
                .collect(Collectors.joining());
        var decimals = List.of("", ",", ".").get(chance.nextInt(3));
        var number = head + threes + (decimals.isEmpty() ? "" : decimals + digits(chance, 1 + chance.nextInt(9)));
        return switch (chance.nextInt(5)) {
            case 0 -> "(" + number + ")";
            case 1 -> number + List.of("k", " million", "bn").get(chance.nextInt(3));
            case 2 -> "-" + number;
            default -> number;
        };
    }

    private static String digits(Random chance, int many) {
        return chance.ints(many, 0, 10).mapToObj(Integer::toString).collect(Collectors.joining());
    }
}
