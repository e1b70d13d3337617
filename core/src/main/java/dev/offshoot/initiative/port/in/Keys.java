package dev.offshoot.initiative.port.in;

import dev.offshoot.command.form.BindingException;
import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.FormValues;
import dev.offshoot.command.form.ResourcePath;
import dev.offshoot.initiative.event.InitiativeId;
import dev.offshoot.initiative.event.enabler.EnablerId;
import dev.offshoot.initiative.event.enabler.EvidenceId;
import dev.offshoot.stream.StreamId;
import java.util.List;
import java.util.Optional;

/** Where initiatives are found, and how what is inside one is named in answers. */
final class Keys {

    static final ResourcePath PLACE = ResourcePath.of("initiative", "initiatives", "initiative");

    private Keys() {}

    static CommandForm.Draft action(String name, String title) {
        return CommandForm.at(PLACE, name, title);
    }

    static InitiativeId initiative(FormValues answers) {
        return new InitiativeId(answers.line("initiative"));
    }

    /** The key by which something new inside an initiative will be known. */
    static Field key(String name) {
        return Field.pick(name, "Key", Field.Kind.KEY)
                .hint("Made from the title if left empty.")
                .optional();
    }

    /** The key given, or the one the title suggests. */
    static String named(FormValues answers, String name) {
        var key = answers.optional(name).orElseGet(() -> StreamId.slug(answers.line("title")));
        if (key.isEmpty()) {
            throw new BindingException(
                    "title", "Use at least one letter or digit, so that it can be known by its title.");
        }
        return key;
    }

    static List<EvidenceId> evidence(FormValues answers) {
        return answers.lines("evidence").stream().map(EvidenceId::new).toList();
    }

    static Optional<EnablerId> enabler(FormValues answers) {
        return answers.optional("enabler").map(EnablerId::new);
    }
}
