package dev.offshoot.commissioning.domain;

import dev.offshoot.commissioning.event.CommissioningEvent.CommissioningCommitted;
import dev.offshoot.date.Dated;
import dev.offshoot.date.PartialDate;
import dev.offshoot.time.DateAndSource;
import dev.offshoot.time.Timeline;
import dev.offshoot.time.Timeline.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a commissioning commitment is in its life. */
public sealed interface Commissioning {

    record Unknown() implements Commissioning {}

    /** @param turns its renewals and lapses, in order of occurrence */
    record Committed(CommissioningCommitted terms, Dated dated, DateAndSource told, List<Said<Turn>> turns)
            implements Commissioning {
        public Committed {
            turns = Dated.inOrder(turns, Said::dated);
        }

        /** How it stands now. */
        public Standing now() {
            return after(turns);
        }

        /** How it stood just before a fact. */
        Standing before(Dated fact) {
            var order = new ArrayList<>(turns);
            var newcomer = new Said<Turn>(new Lapsed(Optional.empty(), told), fact);
            order.add(newcomer);
            var inOrder = Dated.inOrder(order, Said::dated);
            return after(inOrder.subList(0, inOrder.indexOf(newcomer)));
        }

        /** When it lapsed next after a fact, without having been renewed in between. */
        Optional<Dated> lapsedNext(Dated fact) {
            return new Timeline<>(turns)
                    .saidAfter(fact)
                    .filter(said -> said.value() instanceof Lapsed)
                    .map(Said::dated);
        }

        boolean endsBeforeItStarts(PartialDate ends) {
            return terms.starts()
                    .flatMap(PartialDate::earliest)
                    .filter(first -> ends.latest().filter(first::isAfter).isPresent())
                    .isPresent();
        }

        private Standing after(List<Said<Turn>> some) {
            var standing = new Standing(false, terms.ends(), dated.occurred());
            for (var turn : some) {
                standing = switch (turn.value()) {
                    case Renewed(var to, var _) ->
                        new Standing(false, Optional.of(to), turn.dated().occurred());
                    case Lapsed _ ->
                        new Standing(true, standing.ends(), turn.dated().occurred());
                };
            }
            return standing;
        }
    }

    /**
     * How it stands.
     *
     * @param ends when it ends, or would have, where that is known
     * @param since when this came to be so
     */
    record Standing(boolean lapsed, Optional<PartialDate> ends, PartialDate since) {}

    /** What can become of it. */
    sealed interface Turn {}

    record Renewed(PartialDate to, DateAndSource told) implements Turn {}

    record Lapsed(Optional<String> reason, DateAndSource told) implements Turn {}
}
