package dev.offshoot.programme.view;

import dev.offshoot.programme.event.RagScale;
import dev.offshoot.programme.event.ReportingRhythm;
import java.util.List;
import java.util.Optional;

/** What is shown of a programme. */
public record ProgrammeView(
        String title,
        RagScale scale,
        Optional<String> defaultFramework,
        Optional<ReportingRhythm> rhythm,
        List<MemberLine> members,
        boolean closed) {

    public record MemberLine(String member, String role) {}

    public ProgrammeView {
        members = List.copyOf(members);
    }
}
