package dev.offshoot.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.programme.event.ProgrammeEvent;
import dev.offshoot.programme.event.ProgrammeEvent.MemberAdded;
import dev.offshoot.programme.event.ProgrammeEvent.MemberRemoved;
import dev.offshoot.programme.event.ProgrammeEvent.ProgrammeClosed;
import dev.offshoot.programme.event.ProgrammeEvent.ProgrammeOpened;
import dev.offshoot.programme.event.ProgrammeEvent.ProgrammeRenamed;
import dev.offshoot.programme.event.ProgrammeEvent.ReportingRhythmSet;
import dev.offshoot.programme.event.RagScale;
import dev.offshoot.programme.event.ReportingRhythm;
import dev.offshoot.programme.projection.ProgrammeNarrator;
import dev.offshoot.projection.Titles;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgrammeNarratorTest {

    private static String told(ProgrammeEvent event) {
        return new ProgrammeNarrator().tell(event, Titles.PLAIN);
    }

    @Test
    void every_event_has_its_sentence() {
        assertThat(told(new ProgrammeOpened("Spread", RagScale.RAG_3, Optional.empty())))
                .isEqualTo("programme “Spread” opened");
        assertThat(told(new ProgrammeRenamed("Spread", "Wide"))).isEqualTo("programme renamed from “Spread” to “Wide”");
        assertThat(told(new ProgrammeRenamed("", "Wide"))).isEqualTo("programme renamed to “Wide”");
        assertThat(told(new MemberAdded("Cy", "lead"))).isEqualTo("Cy joined as lead");
        assertThat(told(new MemberRemoved("Cy"))).isEqualTo("Cy left the programme");
        assertThat(told(new ReportingRhythmSet(ReportingRhythm.MONTHLY))).isEqualTo("reporting set to monthly");
        assertThat(told(new ProgrammeClosed("done"))).isEqualTo("programme closed: done");
    }
}
