package dev.offshoot.programme;

import dev.offshoot.laws.ContextLaws;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** What holds of every history of a programme. */
class ProgrammeLawsTest
        extends ContextLaws<ProgrammeCommand, Programme, ProgrammeEvent, ProgrammeRejection, ProgrammeView> {

    private static final ProgrammeId SPREAD = new ProgrammeId("spread");

    ProgrammeLawsTest() {
        super(ProgrammeContext.CONTEXT, List.of(new OpenProgramme(SPREAD, "Spread", RagScale.RAG_3, Optional.empty())));
    }

    @Override
    protected ProgrammeCommand next(Random random, ProgrammeView shown) {
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

    @Override
    protected Map<String, Fact> current(ProgrammeView p) {
        var facts = new HashMap<String, Fact>();
        p.names().newest().ifPresent(said -> facts.put("title", Fact.of(said)));
        p.rhythms().newest().ifPresent(said -> facts.put("rhythm", Fact.of(said)));
        p.roles().forEach((member, roles) -> roles.newest().ifPresent(said -> facts.put(member, Fact.of(said))));
        return facts;
    }

    @Override
    protected Map<String, ?> believed(Programme programme) {
        return switch (programme) {
            case Programme.Unknown _ -> Map.of();
            case Programme.Open open -> believed(open);
            case Programme.Closed closed -> believed(closed.was());
        };
    }

    private static Map<String, ?> believed(Programme.Open open) {
        var facts = new HashMap<String, Object>();
        open.names().now().ifPresent(named -> facts.put("title", named.title()));
        open.rhythms().now().ifPresent(beat -> facts.put("rhythm", beat.rhythm()));
        open.members()
                .forEach((member, roles) -> roles.now().ifPresent(membership -> facts.put(member, membership.role())));
        return facts;
    }
}
