package dev.offshoot.framework.domain;

import dev.offshoot.framework.event.FrameworkEvent.FrameworkPublished;

/** Where one version of a framework is in its life. */
public sealed interface Framework {

    record Unknown() implements Framework {}

    record Published(FrameworkPublished content) implements Framework {}

    record Retired(FrameworkPublished content) implements Framework {}
}
