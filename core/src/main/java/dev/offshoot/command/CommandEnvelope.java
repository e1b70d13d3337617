package dev.offshoot.command;

import dev.offshoot.date.Dated;
import dev.offshoot.date.PartialDate;
import dev.offshoot.provenance.KnownSince;
import dev.offshoot.stream.Days;
import dev.offshoot.stream.EventMetadata;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.OptionalLong;

/**
 * A command as it reaches a decider: with its stamp, the reading of the clock, and the version its sender last saw.
 *
 * @param expected the version of the stream the sender last saw; empty when the sender does not mind
 * @param datedBy the field in which the sender said when it occurred
 */
public record CommandEnvelope<C extends Command>(
        C command, EventMetadata metadata, Instant at, ZoneId zone, OptionalLong expected, String datedBy) {

    private static final String OCCURRED = "occurred";

    public CommandEnvelope(C command, EventMetadata metadata, Instant at, ZoneId zone, OptionalLong expected) {
        this(command, metadata, at, zone, expected, OCCURRED);
    }

    public LocalDate today() {
        return Days.day(at, zone);
    }

    /** Where what is asked will stand among what is known: later in its stream than all that is there. */
    public Dated dated() {
        return new Dated(
                metadata.occurred(), metadata.known().map(KnownSince::day).orElseGet(this::today), Long.MAX_VALUE);
    }

    /** The day on which it is judged: the last on which it may have occurred. */
    public LocalDate judgedOn() {
        return dated().latest();
    }

    public PartialDate occurred() {
        return metadata.occurred();
    }

    public String actor() {
        return metadata.actor();
    }

    /** The same circumstances around another command. */
    public <D extends Command> CommandEnvelope<D> of(D command) {
        return new CommandEnvelope<>(command, metadata, at, zone, expected, datedBy);
    }

    /** The same, provided that the stream is still at this version. */
    public CommandEnvelope<C> expecting(OptionalLong version) {
        return new CommandEnvelope<>(command, metadata, at, zone, version, datedBy);
    }

    /** Why it was refused, at the field that its sender knows. */
    public Reason why(Rejection rejection) {
        var reason = rejection.reason();
        return reason.field().equals(OCCURRED) ? new Reason(reason.kind(), datedBy, reason.message()) : reason;
    }
}
