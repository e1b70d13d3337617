package dev.offshoot.adapter.web.initiative.page;

import dev.offshoot.adapter.web.problem.NotThere;
import dev.offshoot.adapter.web.request.Missing;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.projection.ReadModels;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.util.Optional;
import java.util.function.Function;

/**
 * What belongs to initiatives, one kind of it, each by the last step of its address.
 *
 * @param kind the category of their streams, which is also what one of them is called
 */
public record OwnThings<L>(String kind, ReadModels<L> all, Function<L, String> title) {

    /** The one that an address names; says so where it is not there, or was not yet. */
    public ReadModel<L> named(String own, InitiativePage subject) {
        return of(subject.key(), own, subject.view().asOf())
                .orElseThrow(() -> of(subject.key(), own, AsOf.NOW)
                        .map(now -> NotThere.notYet(title.apply(now.body())))
                        .orElseGet(() -> Missing.ofInitiative(kind, own)));
    }

    private Optional<ReadModel<L>> of(String initiative, String own, AsOf asOf) {
        var key = initiative + "~" + own;
        return StreamId.isKey(key) ? all.of(new StreamId(kind, key), asOf) : Optional.empty();
    }
}
