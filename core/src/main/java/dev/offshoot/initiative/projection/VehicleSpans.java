package dev.offshoot.initiative.projection;

import dev.offshoot.initiative.view.Provenanced;
import dev.offshoot.initiative.view.Spread.VehicleLine;
import java.util.List;
import java.util.Optional;

/** The spans in which vehicles were in charge, in whatever order they are told. */
final class VehicleSpans {

    private VehicleSpans() {}

    /** Completes the span of this vehicle that ends later or not at all; begins one where there is none. */
    static List<VehicleLine> begun(List<VehicleLine> lines, String vehicle, Optional<String> kind, Provenanced at) {
        var span = lines.stream()
                .filter(l -> l.vehicle().equals(vehicle))
                .filter(l -> l.to().map(to -> to.supersedes(at)).orElse(true))
                .findFirst();
        return span.map(s -> Lines.change(lines, s::equals, l -> begun(l, kind, at)))
                .orElseGet(() -> Lines.with(
                        lines,
                        new VehicleLine(
                                vehicle, kind, Optional.of(at), Optional.empty(), Optional.empty(), Optional.empty())));
    }

    private static VehicleLine begun(VehicleLine l, Optional<String> kind, Provenanced at) {
        var from = l.from().filter(at::supersedes).or(() -> Optional.of(at));
        return new VehicleLine(l.vehicle(), l.kind().or(() -> kind), from, l.to(), l.successor(), l.reason());
    }

    /** Ends the span of this vehicle that had begun by then; where none is known, only its end is. */
    static List<VehicleLine> ended(
            List<VehicleLine> lines, String vehicle, Optional<String> to, Optional<String> reason, Provenanced at) {
        var span = lines.stream()
                .filter(l -> l.vehicle().equals(vehicle) && l.to().isEmpty())
                .filter(l -> l.from().map(at::supersedes).orElse(true))
                .reduce((_, later) -> later);
        return span.map(s -> Lines.change(
                        lines,
                        s::equals,
                        l -> new VehicleLine(l.vehicle(), l.kind(), l.from(), Optional.of(at), to, reason)))
                .orElseGet(() -> Lines.with(
                        lines,
                        new VehicleLine(vehicle, Optional.empty(), Optional.empty(), Optional.of(at), to, reason)));
    }
}
