package dev.offshoot.adapter.web.page.initiative;

import dev.offshoot.initiative.view.RiskLine.ScoreLine;
import java.util.List;

/** The words for a risk's place on the five by five matrix. */
final class RiskWords {

    private static final List<String> LIKELIHOOD = List.of("rare", "unlikely", "possible", "likely", "almost certain");
    private static final List<String> CONSEQUENCE = List.of("negligible", "minor", "moderate", "major", "catastrophic");

    private RiskWords() {}

    static String of(ScoreLine line) {
        var score = line.score();
        return "%s, and %s if it happens: %d × %d = %d of 25"
                .formatted(
                        word(LIKELIHOOD, score.likelihood()),
                        word(CONSEQUENCE, score.consequence()),
                        score.likelihood(),
                        score.consequence(),
                        score.product());
    }

    /** Events accept every number ever written. */
    private static String word(List<String> words, int point) {
        return point >= 1 && point <= words.size() ? words.get(point - 1) : "off the scale";
    }
}
