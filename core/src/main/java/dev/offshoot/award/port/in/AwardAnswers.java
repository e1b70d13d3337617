package dev.offshoot.award.port.in;

import dev.offshoot.award.domain.AwardCommand.MakePayment;
import dev.offshoot.award.event.AwardEvent.TrancheCondition;
import dev.offshoot.award.event.AwardId;
import dev.offshoot.award.event.ClaimId;
import dev.offshoot.award.event.ConditionId;
import dev.offshoot.award.event.TrancheId;
import dev.offshoot.command.form.BindingException;
import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.FormValues;
import dev.offshoot.stream.StreamId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** Reads the answers that several actions of an award share. */
final class AwardAnswers {

    static final Field CURRENCY = Field.line("currency", "Currency")
            .hint("Three letters, such as EUR. GBP if left empty.")
            .optional();

    private AwardAnswers() {}

    static AwardId award(FormValues answers) {
        return new AwardId(AwardForms.PLACE.stream(answers).key());
    }

    static String currency(FormValues answers) {
        var code = answers.optional("currency").orElse("GBP").toUpperCase(Locale.ROOT);
        if (!code.matches("[A-Z]{3}")) {
            throw new BindingException(
                    "currency", "“%s” is no currency code. Write three letters, such as GBP.".formatted(code));
        }
        return code;
    }

    /** Its date is when it occurred: one date, told once. */
    static MakePayment payment(FormValues answers) {
        if (answers.has("occurred") && !answers.date("occurred").equals(answers.date("date"))) {
            throw new BindingException(
                    "date",
                    "A payment occurred on the day it was paid. Give that day once, and leave the other date empty.");
        }
        return new MakePayment(award(answers), new ClaimId(answers.line("claim")), answers.optionalNumber("amount"));
    }

    static TrancheId newTranche(FormValues answers) {
        var key = answers.optional("tranche").orElseGet(() -> StreamId.slug(answers.line("title")));
        if (key.isEmpty()) {
            throw new BindingException(
                    "title", "The title has no letter or digit to make a key of. Give a key beside it.");
        }
        return new TrancheId(key);
    }

    static List<TrancheCondition> conditions(FormValues answers) {
        var seen = new HashSet<String>();
        return answers.lines("conditions").stream()
                .map(words -> {
                    var key = StreamId.slug(words);
                    if (key.isEmpty() || !seen.add(key)) {
                        throw new BindingException(
                                "conditions",
                                "“%s” cannot be told from another condition. Word each differently.".formatted(words));
                    }
                    return new TrancheCondition(new ConditionId(key), words);
                })
                .toList();
    }
}
