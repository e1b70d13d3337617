package dev.offshoot.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.command.Command;
import dev.offshoot.command.form.FormBinding;
import dev.offshoot.command.form.port.out.People;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.execution.Preparation.Prepared;
import dev.offshoot.site.application.SitePreparation;
import dev.offshoot.site.domain.SiteCommand.CloseSite;
import dev.offshoot.site.domain.SiteCommand.MergeSites;
import dev.offshoot.site.domain.SiteCommand.RegisterSite;
import dev.offshoot.site.domain.SiteCommand.RenameSite;
import dev.offshoot.site.domain.SiteCommand.SplitSite;
import dev.offshoot.site.event.SiteEvent.SitesMerged;
import dev.offshoot.site.event.SiteId;
import dev.offshoot.site.port.in.SiteForms;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class SiteFormsTest {

    private static final SiteId QUAY = new SiteId("quay");
    private static final SiteId MOOR = new SiteId("moor");
    private static final SiteId FELL = new SiteId("fell");

    private static FormBinding asking(String action, Map<String, List<String>> raw) {
        return FormBinding.of(
                SiteForms.ALL.stream()
                        .filter(a -> a.name().equals(action))
                        .findFirst()
                        .orElseThrow(),
                raw,
                new FormBinding.Asker("ada", DeciderSpec.NOW, ZoneOffset.UTC),
                OptionalLong.empty(),
                new Told().log(),
                People.STRANGERS);
    }

    private static Command command(String action, Map<String, List<String>> raw) {
        return ((FormBinding.Ready) asking(action, raw)).asked().command();
    }

    private static String flaw(String action, Map<String, List<String>> raw) {
        return ((FormBinding.Flawed) asking(action, raw)).flaws().getFirst().field();
    }

    @Test
    void a_site_is_known_by_its_key_its_code_or_its_name() {
        var kind = Optional.of("practice");
        assertThat(command(
                        "register-site",
                        Map.of("name", List.of("The Quay"), "odsCode", List.of("zz1"), "kind", List.of("practice"))))
                .isEqualTo(new RegisterSite(new SiteId("zz1"), "The Quay", Optional.of("ZZ1"), kind, Optional.empty()));
        assertThat(command("register-site", Map.of("name", List.of("The Quay"))))
                .extracting(Command::stream)
                .isEqualTo(new SiteId("the-quay").stream());
        assertThat(command(
                        "register-site",
                        Map.of("name", List.of("The Quay"), "odsCode", List.of("ZZ1"), "site", List.of("quay"))))
                .extracting(Command::stream)
                .isEqualTo(QUAY.stream());
    }

    @Test
    void a_name_without_letters_or_a_code_that_is_none_is_a_flaw() {
        assertThat(flaw("register-site", Map.of("name", List.of("!!!")))).isEqualTo("name");
        assertThat(flaw("register-site", Map.of("name", List.of("Quay"), "odsCode", List.of("Z-1"))))
                .isEqualTo("odsCode");
        assertThat(flaw("register-site", Map.of())).isEqualTo("name");
        assertThat(flaw("merge-sites", Map.of("site", List.of("quay")))).isEqualTo("predecessors");
    }

    @Test
    void the_others_are_read_too() {
        assertThat(command("rename-site", Map.of("site", List.of("quay"), "name", List.of("Pier"))))
                .isEqualTo(new RenameSite(QUAY, "Pier"));
        assertThat(command(
                        "merge-sites",
                        Map.of(
                                "site",
                                List.of("quay"),
                                "predecessors",
                                List.of("Moor", "fell"),
                                "name",
                                List.of("All"))))
                .isEqualTo(new MergeSites(QUAY, List.of(MOOR, FELL), Optional.of("All"), Map.of()));
        assertThat(command("split-site", Map.of("site", List.of("quay"), "successors", List.of("moor", "fell"))))
                .isEqualTo(new SplitSite(QUAY, List.of(MOOR, FELL)));
        assertThat(command("close-site", Map.of("site", List.of("quay"), "reason", List.of("moved"))))
                .isEqualTo(new CloseSite(QUAY, "moved"));
    }

    @Test
    void a_merger_is_told_of_earlier_ones_in_other_streams_and_not_of_its_own() {
        var history = new Told()
                .and(MOOR.stream(), "2014", new SitesMerged(List.of(FELL), Optional.of("Moor")))
                .and(FELL.stream(), "2012", new SitesMerged(List.of(QUAY), Optional.of("Fell")))
                .and(QUAY.stream(), "2011", new SitesMerged(List.of(new SiteId("dale")), Optional.of("Quay")));
        var asked = ((FormBinding.Ready)
                        asking("merge-sites", Map.of("site", List.of("quay"), "predecessors", List.of("moor"))))
                .asked();
        var prepared = (Prepared.Ready) new SitePreparation().prepare(asked, history.log());
        assertThat(((MergeSites) prepared.command()).mergedInto()).isEqualTo(Map.of(FELL, MOOR, QUAY, FELL));
    }

    @Test
    void every_action_belongs_to_one_event() {
        assertThat(SiteContext.CONTEXT.actions())
                .extracting(a -> a.records())
                .doesNotHaveDuplicates()
                .hasSize(5);
    }
}
