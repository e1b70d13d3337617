package dev.offshoot.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adoption.application.AdoptionPreparation;
import dev.offshoot.adoption.domain.AdoptionCommand.ByDefinition;
import dev.offshoot.adoption.domain.AdoptionCommand.CommitSite;
import dev.offshoot.adoption.domain.AdoptionCommand.CompleteActivity;
import dev.offshoot.adoption.domain.AdoptionCommand.ContactSite;
import dev.offshoot.adoption.domain.AdoptionCommand.DeclineSite;
import dev.offshoot.adoption.domain.AdoptionCommand.GiveSupport;
import dev.offshoot.adoption.domain.AdoptionCommand.GoLive;
import dev.offshoot.adoption.domain.AdoptionCommand.IdentifySite;
import dev.offshoot.adoption.domain.AdoptionCommand.LeaveSite;
import dev.offshoot.adoption.domain.AdoptionCommand.MarkEmbedded;
import dev.offshoot.adoption.domain.AdoptionCommand.PauseSite;
import dev.offshoot.adoption.domain.AdoptionCommand.RecordAdaptation;
import dev.offshoot.adoption.domain.AdoptionCommand.RecordKnockOn;
import dev.offshoot.adoption.domain.AdoptionCommand.ResumeSite;
import dev.offshoot.adoption.domain.AdoptionCommand.ReturnSite;
import dev.offshoot.adoption.domain.AdoptionCommand.ReviewFidelity;
import dev.offshoot.adoption.domain.AdoptionCommand.ShowInterest;
import dev.offshoot.adoption.domain.AdoptionCommand.StartPreparation;
import dev.offshoot.adoption.domain.CountingDefinition;
import dev.offshoot.adoption.event.Adaptation;
import dev.offshoot.adoption.event.AdoptionEvent.ActivityCompleted;
import dev.offshoot.adoption.event.AdoptionEvent.FidelityReviewed;
import dev.offshoot.adoption.event.AdoptionEvent.KnockOnRecorded;
import dev.offshoot.adoption.event.AdoptionEvent.SupportGiven;
import dev.offshoot.adoption.event.AdoptionId;
import dev.offshoot.adoption.event.Fidelity;
import dev.offshoot.adoption.event.SupportKind;
import dev.offshoot.command.Command;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.form.FormBinding;
import dev.offshoot.command.form.port.out.People;
import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.execution.Preparation.Prepared;
import dev.offshoot.initiative.event.CharterEvent.AdoptionDefinitionSet;
import dev.offshoot.quantity.Quantity;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.History;
import dev.offshoot.stream.StreamId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AdoptionFormsTest {

    private static final AdoptionId QUAY = AdoptionId.of("falls", "quay");
    private static final StreamId FALLS = new StreamId("initiative", "falls");

    /** @param answers names and answers in turn */
    private static FormBinding asking(String action, String... answers) {
        var raw = new HashMap<String, List<String>>(Map.of("initiative", List.of("falls"), "site", List.of("quay")));
        for (var i = 0; i < answers.length; i += 2) {
            raw.put(answers[i], List.of(answers[i + 1]));
        }
        return FormBinding.of(
                AdoptionContext.CONTEXT.actions().stream()
                        .filter(a -> a.name().equals(action))
                        .findFirst()
                        .orElseThrow(),
                raw,
                new FormBinding.Asker("ada", DeciderSpec.NOW, ZoneOffset.UTC),
                OptionalLong.empty(),
                Told.log(FALLS, List.of()),
                People.STRANGERS);
    }

    private static CommandEnvelope<? extends Command> asked(String action, String... answers) {
        return ((FormBinding.Ready) asking(action, answers)).asked();
    }

    private static Command command(String action, String... answers) {
        return asked(action, answers).command();
    }

    private static String flaw(String action, String... answers) {
        return ((FormBinding.Flawed) asking(action, answers)).flaws().getFirst().field();
    }

    @Test
    void stages_are_read() {
        Optional<String> none = Optional.empty();
        assertThat(command("identify-site", "how", "a list")).isEqualTo(new IdentifySite(QUAY, Optional.of("a list")));
        assertThat(command("contact-site")).isEqualTo(new ContactSite(QUAY, none));
        assertThat(command("show-interest", "by", "Ada")).isEqualTo(new ShowInterest(QUAY, Optional.of("Ada")));
        assertThat(command("commit-site", "plannedLive", "2027-03"))
                .isEqualTo(new CommitSite(QUAY, none, Optional.of(PartialDate.parse("2027-03"))));
        assertThat(command("start-preparation")).isEqualTo(new StartPreparation(QUAY, Optional.empty()));
        assertThat(command("go-live")).isEqualTo(new GoLive(QUAY, Optional.empty()));
        assertThat(command("mark-embedded", "howMet", "in use"))
                .isEqualTo(new MarkEmbedded(QUAY, "in use", Optional.empty()));
        assertThat(command("pause-site")).isEqualTo(new PauseSite(QUAY, none));
        assertThat(command("resume-site")).isEqualTo(new ResumeSite(QUAY, none));
        assertThat(command("leave-site", "reason", "cost")).isEqualTo(new LeaveSite(QUAY, "cost"));
        assertThat(command("return-site")).isEqualTo(new ReturnSite(QUAY, none, Optional.empty()));
        assertThat(command("decline-site", "reason", "full")).isEqualTo(new DeclineSite(QUAY, Optional.of("full")));
    }

    @Test
    void what_a_site_does_besides_is_read() {
        assertThat(command("complete-activity", "activity", "staff trained", "people", "about 12"))
                .isEqualTo(new CompleteActivity(
                        QUAY,
                        new ActivityCompleted(
                                "staff trained", Optional.empty(), true, Optional.of(Quantity.parse("about 12")))));
        assertThat(command("record-knock-on", "change", "rota"))
                .isEqualTo(new RecordKnockOn(QUAY, new KnockOnRecorded("rota", Optional.empty())));
        assertThat(command("give-support", "kind", "time", "quantity", "at most 90", "unit", "hours"))
                .isEqualTo(new GiveSupport(
                        QUAY,
                        new SupportGiven(
                                SupportKind.TIME,
                                Optional.of(Quantity.parse("at most 90")),
                                Optional.of("hours"),
                                Optional.empty())));
        assertThat(command("review-fidelity", "finding", "low", "coreComponents", "2"))
                .isEqualTo(new ReviewFidelity(
                        QUAY,
                        new FidelityReviewed(
                                Optional.of(Fidelity.LOW), Optional.empty(), Optional.of(2), Optional.empty())));
    }

    @Test
    void an_adaptation_is_read_as_far_as_it_is_known() {
        var sparse = (RecordAdaptation) command("record-adaptation", "change", "shorter form");
        assertThat(sparse.adaptation().fidelityConsistent()).isEqualTo(Adaptation.FidelityConsistent.UNKNOWN);
        var full = (RecordAdaptation) command(
                "record-adaptation",
                "change",
                "shorter form",
                "phase",
                "scale-up",
                "planning",
                "planned",
                "decidedBy",
                "the ward",
                "subject",
                "training-or-evaluation",
                "level",
                "team",
                "nature",
                "shortened",
                "fidelityConsistent",
                "yes",
                "duration",
                "transient",
                "reasons",
                "time\nspace");
        assertThat(full.adaptation())
                .isEqualTo(new Adaptation(
                        "shorter form",
                        Optional.of(Adaptation.Phase.SCALE_UP),
                        Optional.of(Adaptation.Planning.PLANNED),
                        Optional.of("the ward"),
                        Optional.of(Adaptation.Subject.TRAINING_OR_EVALUATION),
                        Optional.of("team"),
                        Optional.of("shortened"),
                        Adaptation.FidelityConsistent.YES,
                        Optional.of(Adaptation.Duration.TRANSIENT),
                        List.of("time", "space")));
    }

    @Test
    void answers_that_do_not_fit_together_are_flaws() {
        assertThat(flaw("leave-site")).isEqualTo("reason");
        assertThat(flaw("mark-embedded")).isEqualTo("howMet");
        assertThat(flaw("review-fidelity", "reviewer", "Ada")).isEqualTo("finding");
        assertThat(flaw("give-support", "kind", "time")).isEqualTo("quantity");
        assertThat(flaw("give-support", "kind", "time", "quantity", "5")).isEqualTo("unit");
        assertThat(flaw("give-support", "kind", "time", "unit", "hours", "description", "x"))
                .isEqualTo("quantity");
        assertThat(flaw("give-support", "kind", "love", "description", "x")).isEqualTo("kind");
        assertThat(flaw("complete-activity", "activity", "plan", "training", "no", "people", "5"))
                .isEqualTo("people");
        assertThat(flaw("record-adaptation", "change", "x", "phase", "later")).isEqualTo("phase");
        assertThat(flaw("commit-site", "plannedLive", "soon")).isEqualTo("plannedLive");
    }

    @Test
    void every_action_belongs_to_one_event_and_none_opens_the_stream() {
        assertThat(AdoptionContext.CONTEXT.actions())
                .allSatisfy(a -> assertThat(a.opens()).isEmpty())
                .extracting(a -> a.records())
                .doesNotHaveDuplicates()
                .hasSize(17);
    }

    @Nested
    class The_definition_in_force {
        private final History history = Told.log(
                FALLS,
                List.of(
                        new AdoptionDefinitionSet(1, "in use", Optional.of("a year"), PartialDate.parse("2015")),
                        new AdoptionDefinitionSet(3, "mistaken", Optional.empty(), PartialDate.parse("2015-02")),
                        new AdoptionDefinitionSet(2, "in daily use", Optional.empty(), PartialDate.parse("2018-04-01")),
                        new EventCorrected(1, "never agreed", Optional.empty())));

        private Optional<CountingDefinition> on(String occurred, String action, String... answers) {
            var more = new ArrayList<>(List.of(answers));
            more.addAll(List.of("occurred", occurred));
            var asked = asked(action, more.toArray(String[]::new));
            var ready = (Prepared.Ready) new AdoptionPreparation().prepare(asked, history);
            return ((ByDefinition) ready.command()).definition();
        }

        @Test
        void is_the_last_that_may_have_begun_by_then() {
            var first = Optional.of(new CountingDefinition(1, Optional.of("a year")));
            var second = Optional.of(new CountingDefinition(2, Optional.empty()));
            assertThat(on("2014-12-31", "go-live")).isEmpty();
            assertThat(on("2015-01-01", "go-live")).isEqualTo(first);
            assertThat(on("2014/2015", "go-live")).isEqualTo(first);
            assertThat(on("2018-03-31", "return-site")).isEqualTo(first);
            assertThat(on("2018", "return-site")).isEqualTo(second);
            assertThat(on("XXXX", "mark-embedded", "howMet", "so")).isEqualTo(second);
            assertThat(on("../2016", "go-live")).isEqualTo(first);
        }

        @Test
        void concerns_nothing_else() {
            var asked = asked("contact-site");
            assertThat(new AdoptionPreparation().prepare(asked, history))
                    .isEqualTo(new Prepared.Ready(new ContactSite(QUAY, Optional.empty())));
        }
    }
}
