package dev.offshoot.initiative.event;

/** What happens to enablers, the evidence for them, and barriers. */
public sealed interface EnablerEvent extends InitiativeEvent
        permits InitiativeEvent.FrameworkAdopted,
                InitiativeEvent.EnablerAssessed,
                InitiativeEvent.DissentRecorded,
                InitiativeEvent.AssessmentWithdrawn,
                InitiativeEvent.EvidenceAttached,
                InitiativeEvent.BarrierRaised,
                InitiativeEvent.BarrierResolved {}
