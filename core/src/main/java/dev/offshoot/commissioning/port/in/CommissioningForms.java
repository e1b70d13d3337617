package dev.offshoot.commissioning.port.in;

import static dev.offshoot.command.form.Field.amount;
import static dev.offshoot.command.form.Field.date;
import static dev.offshoot.command.form.Field.line;
import static dev.offshoot.command.form.Field.prose;
import static dev.offshoot.command.form.Field.yesNo;

import dev.offshoot.command.form.BindingException;
import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.FormValues;
import dev.offshoot.command.form.ResourcePath;
import dev.offshoot.command.form.Unit;
import dev.offshoot.commissioning.domain.CommissioningCommand.Commit;
import dev.offshoot.commissioning.domain.CommissioningCommand.Lapse;
import dev.offshoot.commissioning.domain.CommissioningCommand.Renew;
import dev.offshoot.commissioning.event.CommissioningEvent.CommissioningCommitted;
import dev.offshoot.commissioning.event.CommissioningEvent.CommissioningLapsed;
import dev.offshoot.commissioning.event.CommissioningEvent.CommissioningRenewed;
import dev.offshoot.commissioning.event.CommitmentId;
import dev.offshoot.date.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the outside may ask of commissioning commitments, and in which words. */
public final class CommissioningForms {

    public static final ResourcePath PLACE =
            ResourcePath.of("commitment", "initiatives", "initiative", "commitments", "commitment");

    public static final List<CommandForm> ALL = List.of(
            CommandForm.at(PLACE, "commit", "Record a commissioning commitment")
                    .help("A routine contract to deliver; money for a limited time is an award.")
                    .takes(
                            line("title", "Title"),
                            line("commissioner", "Commissioner").optional(),
                            date("starts", "When it starts").optional(),
                            date("ends", "When it ends").optional(),
                            yesNo("recurrent", "Paid out of routine money, year after year"),
                            amount("value", "Value").optional(),
                            line("currency", "Currency")
                                    .hint("Three letters, such as EUR. GBP if left empty.")
                                    .optional())
                    .opens("title")
                    .unit("value", Unit.answered("currency", "GBP"))
                    .records(CommissioningCommitted.class)
                    .asks(CommissioningForms::commit),
            CommandForm.at(PLACE, "renew", "Renew the commitment")
                    .help("One that has lapsed begins a new spell; the old one stays in the history.")
                    .takes(date("ends", "New end"))
                    .records(CommissioningRenewed.class)
                    .recalls("ends", CommissioningRenewed::to)
                    .asks(a -> new Renew(commitment(a), a.date("ends"))),
            CommandForm.at(PLACE, "lapse", "Record that the commitment lapsed")
                    .takes(prose("reason", "Reason").optional())
                    .records(CommissioningLapsed.class)
                    .asks(a -> new Lapse(commitment(a), a.optional("reason"))));

    private CommissioningForms() {}

    private static CommitmentId commitment(FormValues answers) {
        return new CommitmentId(PLACE.stream(answers).key());
    }

    private static Commit commit(FormValues a) {
        var starts = a.optionalDate("starts");
        var ends = a.optionalDate("ends");
        var first = starts.flatMap(PartialDate::earliest);
        if (first.isPresent()
                && ends.flatMap(PartialDate::latest)
                        .filter(first.get()::isAfter)
                        .isPresent()) {
            throw new BindingException("ends", "It cannot end before it starts. Give a later date.");
        }
        return new Commit(
                commitment(a),
                a.line("title"),
                a.optional("commissioner"),
                starts,
                ends,
                a.has("recurrent") ? Optional.of(a.yes("recurrent")) : Optional.empty(),
                a.optionalQuantity("value"),
                currency(a));
    }

    private static String currency(FormValues answers) {
        var code = answers.optional("currency").orElse("GBP").toUpperCase(Locale.ROOT);
        if (!code.matches("[A-Z]{3}")) {
            throw new BindingException(
                    "currency", "“%s” is no currency code. Write three letters, such as GBP.".formatted(code));
        }
        return code;
    }
}
