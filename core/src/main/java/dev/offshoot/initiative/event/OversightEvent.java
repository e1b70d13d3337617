package dev.offshoot.initiative.event;

/** What happens when an initiative is watched over: risks, confidence, gates, happenings, findings. */
public sealed interface OversightEvent extends InitiativeEvent
        permits InitiativeEvent.RiskRaised,
                InitiativeEvent.RiskRescored,
                InitiativeEvent.RiskClosed,
                InitiativeEvent.DeliveryConfidenceAsserted,
                InitiativeEvent.GateConvened,
                InitiativeEvent.GateDecided,
                InitiativeEvent.HappeningRecorded,
                InitiativeEvent.FindingRecorded {}
