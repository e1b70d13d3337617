package dev.offshoot.adapter.persistence.log.codec;

import dev.offshoot.stream.Event;

/** Under which name, and in which shape, a kind of event is stored. */
public record EventType(String name, int revision, Class<? extends Event> event) {}
