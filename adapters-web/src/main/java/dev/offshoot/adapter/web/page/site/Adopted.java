package dev.offshoot.adapter.web.page.site;

import dev.offshoot.adapter.web.page.shown.Shown;
import dev.offshoot.adoption.view.AdoptionView;
import dev.offshoot.intake.Words;
import dev.offshoot.kernel.Line;
import java.time.LocalDate;

/** What a site has taken up, and how far. */
record Adopted(
        String initiative,
        String title,
        String stage,
        String since,
        String edtf,
        String lasting,
        boolean illustrative) {

    static Adopted of(Line<AdoptionView> line, String title, LocalDate day) {
        var adoption = line.body();
        return new Adopted(
                adoption.initiative(),
                title,
                adoption.stage().map(s -> Words.said(s.stage())).orElse("Not yet known"),
                adoption.stage().map(s -> s.since().words()).orElse(""),
                adoption.stage().map(s -> s.since().edtf()).orElse(""),
                adoption.timeInStage(day).map(Shown::span).orElse(""),
                line.illustrative());
    }
}
