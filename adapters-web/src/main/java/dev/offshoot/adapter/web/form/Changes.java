package dev.offshoot.adapter.web.form;

import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.FieldError;
import java.util.List;

/** What a form says of changes: those just made, and those that others made meanwhile. */
public final class Changes {

    private static final String AGAIN = " Check your answers, then press the button again to record them.";

    private Changes() {}

    public static String done(List<String> sentences) {
        return sentences.isEmpty() ? "It was so already, so nothing was recorded." : String.join(" ", sentences);
    }

    /** Of a form that was sent without the version it was opened at, so that nobody can tell what changed since. */
    public static FieldError unseen() {
        return new FieldError("", "What was sent does not say which version of this you saw." + AGAIN);
    }

    /** Of a form that was sent with something else than the version it was opened at. */
    public static FieldError noVersion() {
        return new FieldError(
                Typed.VERSION,
                "What was sent as “%s” is no version. It must be the number that the form came with."
                                .formatted(Typed.VERSION)
                        + AGAIN);
    }

    /** Of a form for something new, whose title or short name something has that is there. */
    public static FieldError thereAlready(CommandForm action, String title) {
        return new FieldError(
                action.opens().orElse(""),
                "“%s” is there already under this short name. Press the button again to record this of it. If you mean another %s, give it another short name."
                        .formatted(title, action.place().own()));
    }

    public static FieldError since(List<String> sentences) {
        return new FieldError("", changed(sentences) + AGAIN);
    }

    /** Of a form that can be sent no more. */
    public static FieldError tooLate(List<String> sentences) {
        return new FieldError("", changed(sentences));
    }

    private static String changed(List<String> sentences) {
        return sentences.isEmpty()
                ? "What the form was opened at is not how this stands."
                : "This changed since you opened the form: " + String.join(" ", sentences);
    }
}
