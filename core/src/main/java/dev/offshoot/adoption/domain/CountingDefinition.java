package dev.offshoot.adoption.domain;

import java.util.Optional;

/** The version of the adoption definition that was in force when a site went live, returned or was embedded. */
public record CountingDefinition(int version, Optional<String> sustainmentTest) {}
