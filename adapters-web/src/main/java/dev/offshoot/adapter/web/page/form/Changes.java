package dev.offshoot.adapter.web.page.form;

import dev.offshoot.intake.Flaw;
import java.util.List;

/** What a form says of changes: those just made, and those that others made meanwhile. */
final class Changes {

    private Changes() {}

    static String done(List<String> sentences) {
        return sentences.isEmpty() ? "It was so already, so nothing was recorded." : String.join(" ", sentences);
    }

    static Flaw since(List<String> sentences) {
        return new Flaw(
                "",
                "This changed since you opened the form: %s Check your answers, then press the button again to record them."
                        .formatted(String.join(" ", sentences)));
    }
}
