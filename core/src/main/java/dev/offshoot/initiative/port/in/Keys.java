package dev.offshoot.initiative.port.in;

import dev.offshoot.initiative.event.EnablerId;
import dev.offshoot.initiative.event.EvidenceId;
import dev.offshoot.initiative.event.InitiativeId;
import dev.offshoot.intake.Action;
import dev.offshoot.intake.Answers;
import dev.offshoot.intake.Field;
import dev.offshoot.intake.Nonsense;
import dev.offshoot.intake.Place;
import dev.offshoot.kernel.StreamId;
import java.util.List;
import java.util.Optional;

/** Where initiatives are found, and how what is inside one is named in answers. */
final class Keys {

    static final Place PLACE = Place.of("initiative", "initiatives", "initiative");

    private Keys() {}

    static Action.Draft action(String name, String title) {
        return Action.at(PLACE, name, title);
    }

    static InitiativeId initiative(Answers answers) {
        return new InitiativeId(answers.line("initiative"));
    }

    /** The key by which something new inside an initiative will be known. */
    static Field key(String name) {
        return Field.pick(name, "Key", Field.Kind.KEY)
                .hint("Made from the title if left empty.")
                .optional();
    }

    /** The key given, or the one the title suggests. */
    static String named(Answers answers, String name) {
        var key = answers.optional(name).orElseGet(() -> StreamId.slug(answers.line("title")));
        if (key.isEmpty()) {
            throw new Nonsense("title", "Use at least one letter or digit, so that it can be known by its title.");
        }
        return key;
    }

    static List<EvidenceId> evidence(Answers answers) {
        return answers.lines("evidence").stream().map(EvidenceId::new).toList();
    }

    static Optional<EnablerId> enabler(Answers answers) {
        return answers.optional("enabler").map(EnablerId::new);
    }
}
