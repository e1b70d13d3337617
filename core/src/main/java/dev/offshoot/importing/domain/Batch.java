package dev.offshoot.importing.domain;

import dev.offshoot.date.Dated;

/** Where a batch is in its life. */
public sealed interface Batch {

    record Unknown() implements Batch {}

    record Applied() implements Batch {}

    record Undone(Dated since) implements Batch {}
}
