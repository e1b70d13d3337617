package dev.offshoot.adapter.web.form;

import java.util.List;

/**
 * A form as a page shows it.
 *
 * @param caption what it is about
 * @param ends whether the action ends something, so that the page warns
 * @param illustrative whether what is recorded will be marked illustrative
 * @param version of the stream when the form was opened; empty where there was none
 * @param circumstances when it happened and how one knows
 * @param back where one came from
 */
public record Form(
        String title,
        String caption,
        String help,
        boolean ends,
        boolean illustrative,
        String version,
        List<Control> fields,
        List<Control> circumstances,
        String back) {

    /** Circumstances that were filled in, or are wrong, are not hidden. */
    public boolean circumstancesOpen() {
        return circumstances.stream()
                .anyMatch(c -> c.failed()
                        || !c.text().isEmpty()
                        || !c.date().blank()
                        || c.choices().stream().anyMatch(Control.Choice::chosen));
    }
}
