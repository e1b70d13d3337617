package dev.offshoot.programme.view;

import dev.offshoot.programme.event.ReportingRhythm;
import java.util.Optional;

/** What a list of programmes names one by, and how often it reports. */
public record ProgrammeHead(String title, boolean closed, Optional<ReportingRhythm> rhythm) {

    public static ProgrammeHead of(ProgrammeView programme) {
        return new ProgrammeHead(programme.title(), programme.closed(), programme.rhythm());
    }
}
