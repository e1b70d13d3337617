package dev.offshoot.adapter.web.format;

import dev.offshoot.command.form.value.ConstantWords;
import dev.offshoot.initiative.event.oversight.ConfidenceRating;
import dev.offshoot.initiative.view.part.ConfidenceLine;
import java.util.Optional;

/**
 * Delivery confidence as text, shape and colour, never by colour alone.
 *
 * @param tone the name of its colour in the style sheet
 * @param arrow which way it went since the one before; empty without one
 * @param change the same in words
 */
public record ConfidenceMark(String words, String shape, String tone, String arrow, String change) {

    public static ConfidenceMark of(ConfidenceRating rating) {
        return new ConfidenceMark(words(rating), shape(rating), ConstantWords.kebab(rating), "", "");
    }

    public static ConfidenceMark of(ConfidenceLine now, Optional<ConfidenceLine> before) {
        var mark = of(now.rating());
        return before.map(b -> mark.since(now.rating(), b.rating())).orElse(mark);
    }

    private ConfidenceMark since(ConfidenceRating now, ConfidenceRating before) {
        var step = Integer.signum(now.compareTo(before));
        return switch (step) {
            case 1 -> new ConfidenceMark(words, shape, tone, "↗", "up from " + words(before));
            case -1 -> new ConfidenceMark(words, shape, tone, "↘", "down from " + words(before));
            default -> new ConfidenceMark(words, shape, tone, "→", "as before");
        };
    }

    private static String words(ConfidenceRating rating) {
        return ConstantWords.said(rating).replace(' ', '-');
    }

    private static String shape(ConfidenceRating rating) {
        return switch (rating) {
            case RED -> "■";
            case AMBER_RED -> "▼";
            case AMBER -> "▲";
            case AMBER_GREEN -> "◆";
            case GREEN -> "●";
        };
    }
}
