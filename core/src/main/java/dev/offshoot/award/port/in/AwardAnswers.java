package dev.offshoot.award.port.in;

import dev.offshoot.award.domain.AwardCommand.MakePayment;
import dev.offshoot.award.event.AwardEvent.TrancheCondition;
import dev.offshoot.award.event.AwardId;
import dev.offshoot.award.event.ClaimId;
import dev.offshoot.award.event.ConditionId;
import dev.offshoot.award.event.TrancheId;
import dev.offshoot.intake.Answers;
import dev.offshoot.intake.Field;
import dev.offshoot.intake.Nonsense;
import dev.offshoot.kernel.StreamId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** Reads the answers that several actions of an award share. */
final class AwardAnswers {

    static final Field CURRENCY = Field.line("currency", "Currency")
            .hint("Three letters, such as EUR. GBP if left empty.")
            .optional();

    private AwardAnswers() {}

    static AwardId award(Answers answers) {
        return new AwardId(AwardActions.PLACE.stream(answers).key());
    }

    static String currency(Answers answers) {
        var code = answers.optional("currency").orElse("GBP").toUpperCase(Locale.ROOT);
        if (!code.matches("[A-Z]{3}")) {
            throw new Nonsense(
                    "currency", "“%s” is no currency code. Write three letters, such as GBP.".formatted(code));
        }
        return code;
    }

    /** Its date is when it occurred: one date, told once. */
    static MakePayment payment(Answers answers) {
        if (answers.has("occurred") && !answers.date("occurred").equals(answers.date("date"))) {
            throw new Nonsense(
                    "date",
                    "A payment occurred on the day it was paid. Give that day once, and leave the other date empty.");
        }
        return new MakePayment(award(answers), new ClaimId(answers.line("claim")), answers.optionalNumber("amount"));
    }

    static TrancheId newTranche(Answers answers) {
        var key = answers.optional("tranche").orElseGet(() -> StreamId.slug(answers.line("title")));
        if (key.isEmpty()) {
            throw new Nonsense("title", "The title has no letter or digit to make a key of. Give a key beside it.");
        }
        return new TrancheId(key);
    }

    static List<TrancheCondition> conditions(Answers answers) {
        var seen = new HashSet<String>();
        return answers.lines("conditions").stream()
                .map(words -> {
                    var key = StreamId.slug(words);
                    if (key.isEmpty() || !seen.add(key)) {
                        throw new Nonsense(
                                "conditions",
                                "“%s” cannot be told from another condition. Word each differently.".formatted(words));
                    }
                    return new TrancheCondition(new ConditionId(key), words);
                })
                .toList();
    }
}
