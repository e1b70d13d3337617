package dev.offshoot.adapter.web.planted.one;

import dev.offshoot.adapter.web.planted.other.Egg;

/** Half of a cycle. */
public record Chicken(Egg egg) {}
