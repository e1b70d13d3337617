package dev.offshoot.programme.projection;

import static dev.offshoot.command.form.value.ConstantWords.inside;

import dev.offshoot.programme.event.ProgrammeEvent;
import dev.offshoot.programme.event.ProgrammeEvent.MemberAdded;
import dev.offshoot.programme.event.ProgrammeEvent.MemberRemoved;
import dev.offshoot.programme.event.ProgrammeEvent.ProgrammeClosed;
import dev.offshoot.programme.event.ProgrammeEvent.ProgrammeOpened;
import dev.offshoot.programme.event.ProgrammeEvent.ProgrammeRenamed;
import dev.offshoot.programme.event.ProgrammeEvent.ReportingRhythmSet;
import dev.offshoot.projection.Counting;
import dev.offshoot.projection.EventNarrator;
import dev.offshoot.projection.Titles;
import dev.offshoot.stream.RecordedEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A programme's events in plain words. */
public final class ProgrammeNarrator implements EventNarrator<ProgrammeEvent> {

    @Override
    public String tell(ProgrammeEvent event, Titles names) {
        return switch (event) {
            case ProgrammeOpened e -> "programme “%s” opened".formatted(e.title());
            case ProgrammeRenamed e ->
                e.from().isEmpty()
                        ? "programme renamed to “%s”".formatted(e.to())
                        : "programme renamed from “%s” to “%s”".formatted(e.from(), e.to());
            case MemberAdded e -> "%s joined as %s".formatted(e.member(), e.role());
            case MemberRemoved e -> "%s left the programme".formatted(e.member());
            case ReportingRhythmSet e -> "reporting set to %s".formatted(inside(e.rhythm()));
            case ProgrammeClosed e -> "programme closed: %s".formatted(e.reason());
        };
    }

    @Override
    public ProgrammeEvent workedOut(
            RecordedEvent<? extends ProgrammeEvent> event, Supplier<Counting<ProgrammeEvent>> counting) {
        if (!(event.event() instanceof ProgrammeRenamed e)) {
            return event.event();
        }
        var names = counting.get().said(List.of(), ProgrammeNarrator::called);
        return new ProgrammeRenamed(names.before(event.dated()).orElse(""), e.to());
    }

    private static Optional<String> called(ProgrammeEvent event) {
        return switch (event) {
            case ProgrammeOpened e -> Optional.of(e.title());
            case ProgrammeRenamed e -> Optional.of(e.to());
            default -> Optional.empty();
        };
    }
}
