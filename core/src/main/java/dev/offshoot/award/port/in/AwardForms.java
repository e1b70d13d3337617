package dev.offshoot.award.port.in;

import static dev.offshoot.command.form.Field.date;
import static dev.offshoot.command.form.Field.line;
import static dev.offshoot.command.form.Field.prose;
import static dev.offshoot.command.form.Field.quantity;
import static dev.offshoot.command.form.Field.reason;

import dev.offshoot.award.domain.AwardCommand.CloseAward;
import dev.offshoot.award.domain.AwardCommand.MakeAward;
import dev.offshoot.award.domain.AwardCommand.VaryAward;
import dev.offshoot.award.event.AwardEvent.AwardClosed;
import dev.offshoot.award.event.AwardEvent.AwardMade;
import dev.offshoot.award.event.AwardEvent.AwardVaried;
import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.ResourcePath;
import dev.offshoot.command.form.Unit;
import java.util.List;
import java.util.stream.Stream;

/** What the outside may ask of awards, and in which words. */
public final class AwardForms {

    public static final ResourcePath PLACE = AwardAnswers.PLACE;

    private static final CommandForm MAKE = CommandForm.at(PLACE, "make-award", "Record an award")
            .takes(
                    line("title", "Title"),
                    line("funder", "Funder").optional(),
                    quantity("amount", "Amount")
                            .hint("As exact as its source: 30000, about 650000. Empty if it is not known.")
                            .optional(),
                    AwardAnswers.CURRENCY,
                    line("purpose", "What it is for").optional(),
                    date("ends", "When it ends").optional())
            .opens("title")
            .unit("amount", Unit.answered("currency", "GBP"))
            .records(AwardMade.class)
            .asks(a -> new MakeAward(
                    AwardAnswers.award(a),
                    a.line("title"),
                    a.optional("funder"),
                    a.optionalQuantity("amount"),
                    AwardAnswers.currency(a),
                    a.optional("purpose"),
                    a.optionalDate("ends")));

    private static final List<CommandForm> LATER = List.of(
            CommandForm.at(PLACE, "vary-award", "Vary the award")
                    .help("The amount before stays in the history. Tranches may not come to more than the new amount.")
                    .takes(quantity("amount", "New amount"), reason("reason", "Reason"))
                    .unit("amount", AwardAnswers.OF_AWARD)
                    .records(AwardVaried.class)
                    .recalls("amount", AwardVaried::to)
                    .asks(a -> new VaryAward(AwardAnswers.award(a), a.quantity("amount"), a.line("reason"))),
            CommandForm.at(PLACE, "close-award", "Close the award")
                    .help(
                            "Nothing that occurs after it is scheduled, varied or claimed. What occurred before can still be"
                                    + " recorded, and what was claimed be decided and paid.")
                    .takes(prose("reason", "Reason").optional())
                    .records(AwardClosed.class)
                    .asks(a -> new CloseAward(AwardAnswers.award(a), a.optional("reason"))));

    public static final List<CommandForm> ALL = Stream.of(List.of(MAKE), TrancheForms.ALL, ClaimForms.ALL, LATER)
            .flatMap(List::stream)
            .toList();

    private AwardForms() {}
}
