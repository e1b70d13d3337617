package dev.offshoot.adapter.persistence.log.codec;

import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/** Turns the JSON of one revision of an event into that of the next. */
public record Upcaster(String name, int from, UnaryOperator<JsonNode> change) {}
