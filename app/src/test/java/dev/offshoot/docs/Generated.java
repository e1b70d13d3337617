package dev.offshoot.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of a document that is made from the code: compared, or written where <code>golden.update</code> says so. */
final class Generated {

    private static final Pattern PART = Pattern.compile(
            "(<!-- generated: do not edit; -Dgolden.update=true rewrites it -->\n).*?(<!-- /generated -->)",
            Pattern.DOTALL);

    private Generated() {}

    static boolean updating() {
        return Boolean.getBoolean("golden.update");
    }

    /** @param document its path from the root of the repository */
    static void check(String document, String made) {
        var file = Repository.ROOT.resolve(document);
        var text = Repository.read(file);
        var part = PART.matcher(text);
        assertThat(part.find()).as("%s has its generated part", document).isTrue();
        var wanted = part.replaceFirst("$1\n" + Matcher.quoteReplacement(made.strip()) + "\n\n$2");
        if (updating()) {
            Repository.write(file, wanted);
        } else {
            assertThat(text)
                    .as(
                            "%s has drifted from the code; rewrite it with -Dgolden.update=true and look at the change",
                            document)
                    .isEqualTo(wanted);
        }
    }

    /** A text as a cell of a table. */
    static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }
}
