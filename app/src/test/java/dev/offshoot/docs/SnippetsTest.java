package dev.offshoot.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The code in the documents is that of sources which are compiled and tested. */
class SnippetsTest {

    private static final Pattern SNIPPET =
            Pattern.compile("<!-- snippet: (\\S+) -->\n```java\n(.*?)\n```", Pattern.DOTALL);

    @TestFactory
    Stream<DynamicTest> every_snippet_is_its_source() {
        return Repository.files(".md").stream()
                .filter(file -> SNIPPET.matcher(Repository.read(file)).find())
                .map(file ->
                        DynamicTest.dynamicTest(Repository.ROOT.relativize(file).toString(), () -> check(file)));
    }

    private static void check(Path document) {
        var text = Repository.read(document);
        var wanted = SNIPPET.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement("<!-- snippet: %s -->\n```java\n%s\n```"
                        .formatted(found.group(1), Snippet.of(found.group(1)).text())));
        if (Generated.updating()) {
            Repository.write(document, wanted);
        } else {
            assertThat(text).as("rewrite it with -Dgolden.update=true").isEqualTo(wanted);
        }
    }

    @Test
    void there_are_some() {
        assertThat(Repository.files(".md").stream()
                        .flatMap(file -> SNIPPET.matcher(Repository.read(file)).results()))
                .hasSizeGreaterThan(10);
    }
}
