package dev.offshoot.adapter.web.site.page;

import dev.offshoot.adapter.web.format.Formats;
import dev.offshoot.adapter.web.format.SiteEnd;
import dev.offshoot.adoption.view.AdoptionView;
import dev.offshoot.command.form.value.ConstantWords;
import java.time.LocalDate;
import java.util.Optional;

/** What a site has taken up, and how far. */
record Adopted(
        String initiative,
        String title,
        String stage,
        String since,
        String edtf,
        String lasting,
        boolean illustrative) {

    /** @param end why the site does not count by itself any more, if it does not */
    static Adopted of(AdoptionView adoption, boolean illustrative, String title, LocalDate day, Optional<SiteEnd> end) {
        return new Adopted(
                adoption.initiative(),
                title,
                adoption.stage()
                        .map(s -> ConstantWords.said(s.stage()))
                        .map(said -> end.map(over -> over.until(said)).orElse(said))
                        .orElse("Not yet known"),
                adoption.stage().map(s -> s.since().words()).orElse(""),
                adoption.stage().map(s -> s.since().edtf()).orElse(""),
                end.isPresent()
                        ? ""
                        : adoption.timeInStage(day).map(Formats::span).orElse(""),
                illustrative);
    }
}
