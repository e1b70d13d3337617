package dev.offshoot.chronicle.view;

import dev.offshoot.kernel.StreamId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where an event is found: once under everything it is about.
 *
 * @param subject an initiative, a site, a programme, a framework or a batch
 * @param knownFrom the instant since when the programme knew it
 * @param lastDay the last day on which it may have happened
 * @param dated the last day of its date, if it has one
 * @param corrects the version it corrects, if it is a correction
 */
public record ChronicleLine(
        StreamId subject,
        long position,
        StreamId stream,
        long version,
        Instant recorded,
        Instant knownFrom,
        LocalDate lastDay,
        Optional<LocalDate> dated,
        Optional<Long> corrects) {}
