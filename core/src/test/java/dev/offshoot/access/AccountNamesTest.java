package dev.offshoot.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.OffshootContexts;
import dev.offshoot.award.domain.AwardCommand.ApproveClaim;
import dev.offshoot.award.port.in.AwardForms;
import dev.offshoot.command.Command;
import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.FormBinding;
import dev.offshoot.command.form.port.out.People;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.execution.InMemoryStreams;
import dev.offshoot.initiative.InitiativeContext;
import dev.offshoot.initiative.domain.command.MilestoneCommand.ApproveRebaseline;
import dev.offshoot.provenance.OnBehalfOf;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** People who have an account are known as that account, however their names are written. */
final class AccountNamesTest {

    private static final Requester ROOT = new Requester("root", "127.0.0.1", Instant.EPOCH);
    private final InMemoryAccounts accounts = accounts();
    private final People people = new AccountNames(accounts);

    private static InMemoryAccounts accounts() {
        var log = new InMemorySecurityLog();
        return new InMemoryAccounts(new InMemoryAccessTokens(log), log);
    }

    private void account(String name, String displayName) {
        accounts.add(new Account(name, displayName, "{noop}x", false, true, Instant.EPOCH, false), ROOT);
    }

    @Test
    void a_displayed_name_stands_for_its_account_whatever_its_case_and_space() {
        account("ann", "Ann Lee");
        for (var written : List.of("ann", "ANN", "Ann Lee", " ann  LEE ", "Ann\u00a0Lee", "AnnLee")) {
            assertThat(people.account(written)).as(written).contains("ann");
        }
        assertThat(people.account("Ann Leigh")).isEmpty();
    }

    @Test
    void a_name_is_one_however_it_is_cased_spaced_and_composed() {
        assertThat(OnBehalfOf.same("Zoë Quill", "Zoe\u0308\u00a0 quill\u200b")).isTrue();
        assertThat(OnBehalfOf.same("Zoë Quill", "Zoe Quill")).isFalse();
    }

    @Test
    void a_name_of_two_accounts_stands_for_neither() {
        account("ann", "Ann Lee");
        account("ann2", "ann lee");
        assertThat(people.account("Ann Lee")).isEmpty();
        assertThat(people.account("ann2")).contains("ann2");
    }

    @Test
    void an_account_is_known_by_its_name_before_what_another_displays() {
        account("ann", "Ann Lee");
        account("bob", "ann");
        assertThat(people.account("Ann")).contains("ann");
    }

    @Test
    void answers_that_name_a_person_become_the_account() {
        account("ann", "Ann Lee");
        assertThat(command(
                        action(InitiativeContext.CONTEXT.actions(), "approve-rebaseline"),
                        Map.of("initiative", "harbour", "milestone", "launch", "approvedBy", "ann lee")))
                .isInstanceOfSatisfying(
                        ApproveRebaseline.class, c -> assertThat(c.approvedBy()).contains("ann"));
        assertThat(command(
                        action(AwardForms.ALL, "approve-claim"),
                        Map.of("initiative", "harbour", "award", "grant", "claim", "claim-1", "approvedBy", "Cy Doe")))
                .isInstanceOfSatisfying(
                        ApproveClaim.class, c -> assertThat(c.approvedBy()).contains("Cy Doe"));
    }

    private static CommandForm action(List<CommandForm> actions, String name) {
        return actions.stream().filter(a -> a.name().equals(name)).findFirst().orElseThrow();
    }

    private Command command(CommandForm action, Map<String, String> answers) {
        var raw = new HashMap<String, List<String>>();
        answers.forEach((name, text) -> raw.put(name, List.of(text)));
        return ((FormBinding.Ready) FormBinding.of(
                        action,
                        raw,
                        new FormBinding.Asker("bob", DeciderSpec.NOW, ZoneOffset.UTC),
                        OptionalLong.empty(),
                        new InMemoryStreams(OffshootContexts.streamTypes()),
                        people))
                .asked()
                .command();
    }
}
