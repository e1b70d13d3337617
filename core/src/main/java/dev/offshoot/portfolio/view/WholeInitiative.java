package dev.offshoot.portfolio.view;

import dev.offshoot.adoption.view.AdoptionCounts;
import dev.offshoot.adoption.view.AdoptionView;
import dev.offshoot.adoption.view.SiteSuccession;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.measure.view.MeasureView;
import dev.offshoot.measure.view.ReportedCount;
import dev.offshoot.programme.event.ReportingRhythm;
import dev.offshoot.programme.view.ProgrammeView;
import dev.offshoot.projection.ReadModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An initiative with all that its figures are drawn from.
 *
 * @param programme the one it is in, where that is known
 * @param succession which of all sites counts for which
 */
public record WholeInitiative(
        ReadModel<InitiativeView> line,
        Optional<ProgrammeView> programme,
        List<ReadModel<AdoptionView>> adoptions,
        List<ReadModel<MeasureView>> measures,
        SiteSuccession succession) {

    /** The rhythm of an initiative whose programme has set none. */
    public static final ReportingRhythm USUAL_RHYTHM = ReportingRhythm.QUARTERLY;

    public WholeInitiative {
        adoptions = List.copyOf(adoptions);
        measures = List.copyOf(measures);
    }

    public String key() {
        return line.stream().key();
    }

    /** How long one beat of its programme's rhythm lasts. */
    public int rhythmDays() {
        return programme.flatMap(ProgrammeView::rhythm).orElse(USUAL_RHYTHM).days();
    }

    /** How many sites it had reached by a day. */
    public SiteFigures figures(LocalDate day) {
        var views = adoptions.stream().map(ReadModel::body).toList();
        return new SiteFigures(
                views.isEmpty() ? Optional.empty() : Optional.of(AdoptionCounts.on(day, views, succession)),
                measures.stream()
                        .flatMap(line -> ReportedCount.of(line.body()).stream())
                        .toList());
    }
}
