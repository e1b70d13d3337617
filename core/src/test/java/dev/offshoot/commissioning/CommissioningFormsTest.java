package dev.offshoot.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.command.form.Typed;
import dev.offshoot.commissioning.domain.CommissioningCommand.Commit;
import dev.offshoot.commissioning.domain.CommissioningCommand.Lapse;
import dev.offshoot.commissioning.domain.CommissioningCommand.Renew;
import dev.offshoot.commissioning.event.CommitmentId;
import dev.offshoot.commissioning.port.in.CommissioningForms;
import dev.offshoot.date.PartialDate;
import dev.offshoot.quantity.Quantity;
import dev.offshoot.stream.StreamId;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CommissioningFormsTest {

    private static final CommitmentId PATHWAY = new CommitmentId("scarred-liver~pathway");

    private final Typed typed = new Typed(CommissioningForms.ALL);

    private static String[] here(String... answers) {
        return Stream.concat(Stream.of("initiative", "scarred-liver", "commitment", "pathway"), Stream.of(answers))
                .toArray(String[]::new);
    }

    @Test
    void a_commitment_takes_its_key_from_its_title() {
        var command = typed.command(
                "commit",
                "initiative",
                "scarred-liver",
                "title",
                "Pathway",
                "commissioner",
                "a board",
                "starts",
                "2016",
                "ends",
                "2018-03",
                "recurrent",
                "yes",
                "value",
                "about 5000",
                "currency",
                "gbp");
        assertThat(command)
                .isEqualTo(new Commit(
                        PATHWAY,
                        "Pathway",
                        Optional.of("a board"),
                        Optional.of(PartialDate.parse("2016")),
                        Optional.of(PartialDate.parse("2018-03")),
                        Optional.of(true),
                        Optional.of(Quantity.parse("about 5000")),
                        "GBP"));
        assertThat(command.about()).containsExactly(new StreamId("initiative", "scarred-liver"));
    }

    @Test
    void a_title_is_enough_and_what_is_not_said_is_not_known() {
        assertThat(typed.command("commit", here("title", "Pathway")))
                .isEqualTo(new Commit(
                        PATHWAY,
                        "Pathway",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "GBP"));
        assertThat(typed.flawed("commit", here())).containsExactly("title");
    }

    @Test
    void it_cannot_end_before_it_starts() {
        assertThat(typed.flawed("commit", here("title", "Pathway", "starts", "2018", "ends", "2016")))
                .containsExactly("ends");
        assertThat(typed.flawed("commit", here("title", "Pathway", "currency", "£")))
                .containsExactly("currency");
    }

    @Test
    void it_is_renewed_and_lapses() {
        assertThat(typed.command("renew", here("ends", "2030")))
                .isEqualTo(new Renew(PATHWAY, PartialDate.parse("2030")));
        assertThat(typed.command("lapse", here("reason", "money ran out")))
                .isEqualTo(new Lapse(PATHWAY, Optional.of("money ran out")));
        assertThat(typed.flawed("renew", here())).containsExactly("ends");
        assertThat(typed.flawed("lapse", "initiative", "scarred-liver")).containsExactly("commitment");
    }
}
