package dev.offshoot.programme.event;

import dev.offshoot.stream.Event;
import java.util.Optional;

/** What happens to a programme. */
public sealed interface ProgrammeEvent extends Event {

    record ProgrammeOpened(String title, RagScale scale, Optional<String> defaultFramework) implements ProgrammeEvent {}

    record ProgrammeRenamed(String from, String to) implements ProgrammeEvent {}

    record MemberAdded(String member, String role) implements ProgrammeEvent {}

    record MemberRemoved(String member) implements ProgrammeEvent {}

    record ReportingRhythmSet(ReportingRhythm rhythm) implements ProgrammeEvent {}

    record ProgrammeClosed(String reason) implements ProgrammeEvent {}
}
