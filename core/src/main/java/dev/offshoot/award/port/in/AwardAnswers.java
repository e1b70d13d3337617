package dev.offshoot.award.port.in;

import static dev.offshoot.command.form.Field.pick;

import dev.offshoot.award.event.AwardEvent.AwardMade;
import dev.offshoot.award.event.AwardId;
import dev.offshoot.command.form.BindingException;
import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.FormValues;
import dev.offshoot.command.form.ResourcePath;
import dev.offshoot.command.form.Unit;
import java.util.Locale;

/** Where awards are found, and what several of their forms ask alike. */
final class AwardAnswers {

    static final ResourcePath PLACE = ResourcePath.of("award", "initiatives", "initiative", "awards", "award");
    static final Unit OF_AWARD = Unit.recorded(PLACE, AwardMade.class, AwardMade::currency);
    static final Field TRANCHE = pick("tranche", "Tranche", Field.Kind.TRANCHE);

    static final Field CURRENCY = Field.line("currency", "Currency")
            .hint("Three letters, such as EUR. GBP if left empty.")
            .optional();

    private AwardAnswers() {}

    static AwardId award(FormValues answers) {
        return new AwardId(PLACE.stream(answers).key());
    }

    static String currency(FormValues answers) {
        var code = answers.optional("currency").orElse("GBP").toUpperCase(Locale.ROOT);
        if (!code.matches("[A-Z]{3}")) {
            throw new BindingException(
                    "currency", "“%s” is no currency code. Write three letters, such as GBP.".formatted(code));
        }
        return code;
    }
}
