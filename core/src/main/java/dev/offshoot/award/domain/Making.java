package dev.offshoot.award.domain;

import static dev.offshoot.decider.Decision.accept;
import static dev.offshoot.decider.Decision.alreadyDone;
import static dev.offshoot.decider.Decision.reject;

import dev.offshoot.award.domain.Award.Made;
import dev.offshoot.award.domain.AwardCommand.MakeAward;
import dev.offshoot.award.domain.rejection.AwardRejection;
import dev.offshoot.award.domain.rejection.AwardStateRejection.AwardExists;
import dev.offshoot.award.domain.rejection.AwardStateRejection.NotAnAmount;
import dev.offshoot.award.event.AwardEvent;
import dev.offshoot.award.event.AwardEvent.AwardMade;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.decider.Decision;
import dev.offshoot.time.DateAndSource;

/** How an award is made, and told again. */
final class Making {

    private Making() {}

    static Decision<AwardEvent, AwardRejection> make(MakeAward c) {
        return c.amount()
                .flatMap(Money::notAnAmount)
                .<Decision<AwardEvent, AwardRejection>>map(wrong -> reject(new NotAnAmount(wrong)))
                .orElseGet(() -> accept(terms(c)));
    }

    static Decision<AwardEvent, AwardRejection> again(CommandEnvelope<?> asked, MakeAward c, Made award) {
        return terms(c).equals(award.opening().terms())
                        && DateAndSource.of(asked).equals(award.opening().told())
                ? alreadyDone()
                : reject(new AwardExists(c.award()));
    }

    private static AwardMade terms(MakeAward c) {
        return new AwardMade(c.title(), c.funder(), c.amount(), c.currency(), c.purpose(), c.ends());
    }
}
