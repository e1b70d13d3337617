package dev.offshoot.initiative.event;

/** What happens to the charter of an initiative and its definitions. */
public sealed interface CharterEvent extends InitiativeEvent
        permits InitiativeEvent.InitiativeChartered,
                InitiativeEvent.CoreComponentsPublished,
                InitiativeEvent.AdoptionDefinitionSet,
                InitiativeEvent.TargetPopulationSet,
                InitiativeEvent.InitiativePaused,
                InitiativeEvent.InitiativeResumed,
                InitiativeEvent.InitiativeClosed {}
