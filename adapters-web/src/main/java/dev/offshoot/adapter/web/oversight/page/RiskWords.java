package dev.offshoot.adapter.web.oversight.page;

import dev.offshoot.initiative.view.part.RiskLine.ScoreLine;
import java.util.List;
import java.util.Optional;

/** The words for a risk's place on the five by five matrix. */
final class RiskWords {

    private static final List<String> LIKELIHOOD = List.of("rare", "unlikely", "possible", "likely", "almost certain");
    private static final List<String> CONSEQUENCE = List.of("negligible", "minor", "moderate", "major", "catastrophic");

    private RiskWords() {}

    static String of(ScoreLine line) {
        var score = line.score();
        var words = "%s, and %s if it happens"
                .formatted(
                        word("likelihood", LIKELIHOOD, score.likelihood()),
                        word("consequence", CONSEQUENCE, score.consequence()));
        return score.product()
                .map(product -> "%s: %s × %s = %s of 25"
                        .formatted(
                                words,
                                score.likelihood().orElseThrow(),
                                score.consequence().orElseThrow(),
                                product))
                .orElse(words);
    }

    /** Events accept every number ever written. */
    private static String word(String of, List<String> words, Optional<Integer> stated) {
        return stated.map(point -> point >= 1 && point <= words.size() ? words.get(point - 1) : "off the scale")
                .orElse(of + " not stated");
    }
}
