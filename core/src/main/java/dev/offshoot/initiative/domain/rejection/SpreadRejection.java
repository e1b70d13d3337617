package dev.offshoot.initiative.domain.rejection;

import static dev.offshoot.command.Reason.invalid;

import dev.offshoot.command.Reason;
import dev.offshoot.date.PartialDate;
import java.util.List;

/** Why an initiative refuses what concerns the means by which an innovation spreads. */
public interface SpreadRejection {

    record VehicleNotNamed(String field, List<String> inCharge) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return invalid(
                    field,
                    inCharge.isEmpty()
                            ? "No vehicle is known to be in charge. Name the one it was."
                            : "Several vehicles are in charge. Name one of: " + String.join(", ", inCharge) + ".");
        }
    }

    record EndsBeforeItStarts(PartialDate starts) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "ends",
                    "It would end before it starts (%s). Correct one of the two dates.".formatted(starts.words()));
        }
    }

    record SameVehicle(String vehicle) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return invalid("to", "It is with %s already. Name the vehicle it went to.".formatted(vehicle));
        }
    }
}
