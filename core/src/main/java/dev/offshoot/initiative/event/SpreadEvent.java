package dev.offshoot.initiative.event;

/** What happens to the means by which an innovation spreads. */
public sealed interface SpreadEvent extends InitiativeEvent
        permits InitiativeEvent.VehicleAppointed,
                InitiativeEvent.VehicleTransferred,
                InitiativeEvent.VehicleWoundUp,
                InitiativeEvent.RouteAdded,
                InitiativeEvent.LeverApplied,
                InitiativeEvent.LeverEnded,
                InitiativeEvent.EndorsementGiven {}
