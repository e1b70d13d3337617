package dev.offshoot.initiative.domain.command;

import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.InitiativeId;
import dev.offshoot.initiative.event.spread.LeverId;
import dev.offshoot.initiative.event.spread.LeverKind;
import dev.offshoot.initiative.event.spread.ScalingRoute;
import dev.offshoot.quantity.Quantity;
import java.util.Optional;

/** What may be asked about the means by which an innovation spreads. */
public sealed interface SpreadCommand extends InitiativeCommand {

    record AppointVehicle(InitiativeId initiative, String vehicle, Optional<String> kind) implements SpreadCommand {}

    /** @param from the vehicle in charge if left empty */
    record TransferVehicle(InitiativeId initiative, Optional<String> from, String to, Optional<String> reason)
            implements SpreadCommand {}

    /** @param vehicle the vehicle in charge if left empty */
    record WindUpVehicle(InitiativeId initiative, Optional<String> vehicle, String reason) implements SpreadCommand {}

    record AddRoute(InitiativeId initiative, ScalingRoute route) implements SpreadCommand {}

    record ApplyLever(
            InitiativeId initiative,
            LeverId lever,
            String title,
            Optional<String> issuer,
            LeverKind kind,
            Optional<PartialDate> starts,
            Optional<PartialDate> ends,
            Optional<Quantity> sitesReached)
            implements SpreadCommand {}

    record EndLever(InitiativeId initiative, LeverId lever, String reason) implements SpreadCommand {}

    record GiveEndorsement(InitiativeId initiative, String body, Optional<String> form) implements SpreadCommand {}
}
