package dev.offshoot.adapter.web.command;

import dev.offshoot.access.Member;
import dev.offshoot.adapter.web.problem.NotThere;
import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.FieldBinding;
import dev.offshoot.command.form.FieldError;
import dev.offshoot.projection.SetAside;
import java.util.List;
import java.util.Map;

/** Lets an event stay set aside, once it is said why. */
public final class Discards {

    public static final Field WHY = Field.prose("why", "Why it may stay set aside");

    private Discards() {}

    /** What is wrong with a reason. */
    public static List<FieldError> flaws(String why) {
        return FieldBinding.of(List.of(WHY), Map.of(WHY.name(), List.of(why))) instanceof FieldBinding.Flawed(var flaws)
                ? flaws
                : List.of();
    }

    /** Whether an event is set aside. */
    public static boolean isThere(SetAside aside, String stream, String version) {
        return aside.waiting().stream()
                .anyMatch(entry -> entry.stream().equals(stream)
                        && Long.toString(entry.version()).equals(version));
    }

    public static void discard(SetAside aside, String stream, String version, String why, Member member) {
        if (!version.matches("\\d{1,9}")
                || !aside.discard(stream, Long.parseLong(version), why.strip(), member.name())) {
            throw none(stream, version);
        }
    }

    public static NotThere none(String stream, String version) {
        return new NotThere("Event %s of %s is not set aside.".formatted(version, stream));
    }
}
