package dev.offshoot.programme;

import dev.offshoot.kernel.Laws;
import dev.offshoot.kernel.LawsOfContexts;
import dev.offshoot.kernel.LawsOfContexts.Fact;
import dev.offshoot.programme.domain.Programme;
import dev.offshoot.programme.domain.ProgrammeCommand;
import dev.offshoot.programme.domain.ProgrammeCommand.AddMember;
import dev.offshoot.programme.domain.ProgrammeCommand.CloseProgramme;
import dev.offshoot.programme.domain.ProgrammeCommand.OpenProgramme;
import dev.offshoot.programme.domain.ProgrammeCommand.RemoveMember;
import dev.offshoot.programme.domain.ProgrammeCommand.RenameProgramme;
import dev.offshoot.programme.domain.ProgrammeCommand.SetReportingRhythm;
import dev.offshoot.programme.domain.ProgrammeRejection;
import dev.offshoot.programme.event.ProgrammeEvent;
import dev.offshoot.programme.event.ProgrammeId;
import dev.offshoot.programme.event.RagScale;
import dev.offshoot.programme.event.ReportingRhythm;
import dev.offshoot.programme.view.ProgrammeView;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds of every history of a programme. */
final class ProgrammeLawsTest {

    private static final ProgrammeId SPREAD = new ProgrammeId("spread");
    private static final int TIMES = 500;

    private final LawsOfContexts<ProgrammeCommand, Programme, ProgrammeEvent, ProgrammeRejection, ProgrammeView> laws =
            new LawsOfContexts<>(
                    ProgrammeContext.CONTEXT,
                    SPREAD.stream(),
                    new OpenProgramme(SPREAD, "Spread", RagScale.RAG_3, Optional.empty()),
                    ProgrammeLawsTest::some);

    private static ProgrammeCommand some(Random random) {
        var who = random.nextBoolean() ? "Ada" : "Bo";
        return switch (random.nextInt(9)) {
            case 0, 1 -> new RenameProgramme(SPREAD, "Title " + random.nextInt(3));
            case 2, 3 -> new AddMember(SPREAD, who, random.nextBoolean() ? "lead" : "chair");
            case 4, 5 -> new RemoveMember(SPREAD, who);
            case 6, 7 ->
                new SetReportingRhythm(
                        SPREAD, ReportingRhythm.values()[random.nextInt(ReportingRhythm.values().length)]);
            default -> new CloseProgramme(SPREAD, "done");
        };
    }

    private static Map<String, Fact> current(ProgrammeView p) {
        var facts = new HashMap<String, Fact>();
        p.names().newest().ifPresent(said -> facts.put("title", new Fact(said.value(), said.dated())));
        p.rhythms().newest().ifPresent(said -> facts.put("rhythm", new Fact(said.value(), said.dated())));
        p.roles()
                .forEach((member, roles) ->
                        roles.newest().ifPresent(said -> facts.put(member, new Fact(said.value(), said.dated()))));
        return facts;
    }

    @Test
    void as_known_on_a_day_it_is_as_if_nothing_else_were_held() {
        Laws.hold(TIMES, laws::known);
    }

    @Test
    void as_it_was_on_a_day_it_is_as_if_nothing_else_had_occurred() {
        Laws.hold(TIMES, laws::was);
    }

    @Test
    void late_news_leaves_what_is_newer() {
        Laws.hold(TIMES, random -> laws.late(random, ProgrammeLawsTest::current));
    }

    @Test
    void what_is_accepted_counts() {
        Laws.hold(TIMES, laws::counts);
    }
}
