package dev.offshoot.docs;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.OffshootContexts;
import dev.offshoot.command.gateway.BoundedContext;
import dev.offshoot.execution.Correct;
import dev.offshoot.stream.EventCorrected;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The glossary has every command and every event, under the context it belongs to. */
class GlossaryTest {

    private static final Pattern NAME = Pattern.compile("`([A-Z]\\w+)`");

    private static String section(String title) {
        var glossary = Repository.read(Repository.ROOT.resolve("docs/glossary.md"));
        return Pattern.compile("(?m)^(?=## )")
                .splitAsStream(glossary)
                .filter(section -> section.startsWith("## " + title + "\n"))
                .findFirst()
                .orElse("");
    }

    @TestFactory
    Stream<DynamicTest> every_context() {
        return OffshootContexts.ALL.stream()
                .map(context -> DynamicTest.dynamicTest(context.streamType().category(), () -> check(context)));
    }

    private static void check(BoundedContext<?, ?, ?, ?, ?> context) {
        var streamType = context.streamType();
        var wanted = Stream.of(Kinds.of(streamType.commands()), Kinds.of(streamType.events()))
                .flatMap(List::stream)
                .map(Class::getSimpleName)
                .toList();
        assertThat(names(section("The words of " + streamType.category()))).containsExactlyInAnyOrderElementsOf(wanted);
    }

    private static List<String> names(String section) {
        return NAME.matcher(section)
                .results()
                .map(name -> name.group(1))
                .distinct()
                .toList();
    }

    @Test
    void corrections_belong_to_every_stream() {
        assertThat(names(section("The words of every stream")))
                .contains(Correct.class.getSimpleName(), EventCorrected.class.getSimpleName());
    }

    @Test
    void no_word_is_explained_twice() {
        var words = section("The language")
                .lines()
                .filter(line -> line.startsWith("| **"))
                .map(line -> line.replaceFirst("^\\| \\*\\*(.*?)\\*\\*.*$", "$1"))
                .toList();
        assertThat(words).isNotEmpty().doesNotHaveDuplicates();
        assertThat(words.stream().collect(toSet())).contains("Programme", "Initiative", "Spell");
    }
}
