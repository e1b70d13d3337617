package dev.offshoot.initiative.view;

import dev.offshoot.initiative.view.Spread.TurnLine;
import dev.offshoot.initiative.view.Spread.VehicleLine;
import dev.offshoot.time.EntryProvenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The spans in which vehicles were in charge, in whatever order their turns are told. */
final class VehicleSpans {

    private VehicleSpans() {}

    static List<VehicleLine> of(List<TurnLine> turns) {
        var spans = new ArrayList<VehicleLine>();
        for (var turn : EntryProvenance.inOrder(turns, TurnLine::provenance)) {
            var last = last(spans, turn.vehicle());
            if (turn.inCharge()) {
                begin(spans, last, turn);
            } else {
                end(spans, last, turn);
            }
        }
        return List.copyOf(spans);
    }

    private static int last(List<VehicleLine> spans, String vehicle) {
        for (var i = spans.size() - 1; i >= 0; i--) {
            if (spans.get(i).vehicle().equals(vehicle)) {
                return i;
            }
        }
        return -1;
    }

    /** A vehicle that is in charge already goes on. */
    private static void begin(List<VehicleLine> spans, int last, TurnLine turn) {
        if (last >= 0 && spans.get(last).to().isEmpty()) {
            var span = spans.get(last);
            spans.set(
                    last,
                    new VehicleLine(
                            span.vehicle(),
                            span.kind().or(turn::kind),
                            span.from(),
                            span.to(),
                            span.successor(),
                            span.reason()));
        } else {
            spans.add(new VehicleLine(
                    turn.vehicle(),
                    turn.kind(),
                    Optional.of(turn.provenance()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
    }

    /** Where no span had begun, only its end is known; an end told again is the newer word on the same end. */
    private static void end(List<VehicleLine> spans, int last, TurnLine turn) {
        var begun = last < 0 ? Optional.<VehicleLine>empty() : Optional.of(spans.get(last));
        var ended = new VehicleLine(
                turn.vehicle(),
                begun.flatMap(VehicleLine::kind),
                begun.flatMap(VehicleLine::from),
                Optional.of(turn.provenance()),
                turn.successor(),
                turn.reason());
        if (last < 0) {
            spans.add(ended);
        } else {
            spans.set(last, ended);
        }
    }
}
