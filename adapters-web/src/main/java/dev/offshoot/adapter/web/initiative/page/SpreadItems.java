package dev.offshoot.adapter.web.initiative.page;

import dev.offshoot.adapter.web.format.Aim;
import dev.offshoot.adapter.web.format.Item;
import dev.offshoot.adapter.web.format.ProvenanceText;
import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.value.ConstantWords;
import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.SpreadEvent.LeverEnded;
import dev.offshoot.initiative.event.SpreadEvent.VehicleTransferred;
import dev.offshoot.initiative.event.SpreadEvent.VehicleWoundUp;
import dev.offshoot.initiative.view.Spread.LeverLine;
import dev.offshoot.initiative.view.Spread.VehicleLine;

/** Vehicles and levers of a summary, each as an item. */
final class SpreadItems {

    private SpreadItems() {}

    static Item vehicle(InitiativePage subject, VehicleLine line) {
        var span = line.from().map(f -> "from " + f.occurred().words()).orElse("start not known")
                + line.to().map(t -> " to " + t.occurred().words()).orElse("");
        var item = Item.of(line.vehicle())
                .fact("In charge", span)
                .fact("Kind", line.kind())
                .fact("Handed over to", line.successor())
                .fact("Reason", line.reason());
        var whole = line.from()
                .or(line::to)
                .map(p -> item.from(ProvenanceText.of(p)))
                .orElse(item);
        return line.to().isPresent()
                ? whole
                : whole.marked("in charge")
                        .leading(subject.record()
                                .links(
                                        Aim.NONE.with("vehicle", line.vehicle()).with("from", line.vehicle()),
                                        VehicleTransferred.class,
                                        VehicleWoundUp.class));
    }

    static Item lever(InitiativePage subject, LeverLine line) {
        var item = Item.of(line.title(), ProvenanceText.of(line.provenance()))
                .marked(ConstantWords.inside(line.kind()))
                .fact("Issued by", line.issuer())
                .fact("Starts", line.starts().map(PartialDate::words))
                .fact("Ends", line.ends().map(PartialDate::words))
                .fact("Sites reached", line.sitesReached().map(q -> q.in("")));
        return line.ended()
                .map(e -> item.marked("ended")
                        .fact("Ended", e.provenance().occurred().words() + ": " + e.reason()))
                .orElseGet(() -> item.leading(subject.record()
                        .links(Aim.on(Field.Kind.LEVER, line.lever().value()), LeverEnded.class)));
    }
}
