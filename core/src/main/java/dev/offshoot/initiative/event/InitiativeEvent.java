package dev.offshoot.initiative.event;

import dev.offshoot.stream.Event;

/** What happens to an initiative. Each event belongs to one theme, by which deciders and projections split it. */
public sealed interface InitiativeEvent extends Event
        permits CharterEvent, SpreadEvent, EnablerEvent, MilestoneEvent, OversightEvent {}
