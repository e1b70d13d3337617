package dev.offshoot.adapter.web.planted.other;

import dev.offshoot.adapter.web.planted.one.Chicken;

/** The other half. */
public record Egg(Chicken chicken) {}
