package dev.offshoot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.docs.Repository;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Documents call things as the code does. */
class WordsTest {

    @Test
    void no_document_says_what_nothing_is_called_any_more() {
        var said = new TreeMap<String, Object>();
        for (var document : Repository.files(".md")) {
            var name = Repository.ROOT.relativize(document).toString();
            // a decision is told in the words of its day
            if (!name.startsWith("docs/decisions")) {
                said.put(name, WordRules.leftIn(Repository.read(document)));
            }
        }
        assertThat(said.values()).isNotEmpty();
        said.values().removeIf(java.util.List.of()::equals);
        assertThat(said).isEmpty();
    }

    @Test
    void a_word_that_was_left_is_found_and_its_likes_are_not() {
        assertThat(WordRules.leftIn("The steward asks `new Fold(…)`; `FoldedLine` and a fold in the paper are others."))
                .containsExactly("steward", "`new Fold(…)`");
    }
}
