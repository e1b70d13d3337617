package dev.offshoot.importing.domain;

/** Where a batch is in its life. */
public sealed interface Batch {

    record Unknown() implements Batch {}

    record Applied() implements Batch {}

    record Undone() implements Batch {}
}
