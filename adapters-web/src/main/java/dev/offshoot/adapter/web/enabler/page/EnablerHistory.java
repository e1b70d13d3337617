package dev.offshoot.adapter.web.enabler.page;

import dev.offshoot.command.form.value.ConstantWords;
import dev.offshoot.initiative.view.part.EnablerLine;
import dev.offshoot.initiative.view.part.Ending;
import dev.offshoot.provenance.OnBehalfOf;
import java.util.ArrayList;
import java.util.List;

/** One line of the table behind the trend: an assessment or a dissent. */
record EnablerHistory(String when, String edtf, String rating, String who, String rationale, String remark) {

    static List<EnablerHistory> of(EnablerLine line) {
        var past = new ArrayList<EnablerHistory>();
        line.assessments()
                .forEach(a -> past.add(new EnablerHistory(
                        a.provenance().occurred().words(),
                        a.provenance().occurred().edtf(),
                        a.rating().label(),
                        "%s (%s)"
                                .formatted(
                                        OnBehalfOf.words(
                                                a.assessor(), a.provenance().actor()),
                                        ConstantWords.inside(a.perspective())),
                        a.rationale(),
                        a.withdrawn().map(EnablerHistory::withdrawn).orElse(""))));
        line.dissents()
                .forEach(d -> past.add(new EnablerHistory(
                        d.provenance().occurred().words(),
                        d.provenance().occurred().edtf(),
                        d.rating().label(),
                        "%s (%s)"
                                .formatted(
                                        OnBehalfOf.words(
                                                d.dissenter(), d.provenance().actor()),
                                        ConstantWords.inside(d.perspective())),
                        d.rationale(),
                        "dissent from assessment " + d.assessment())));
        return past.reversed();
    }

    private static String withdrawn(Ending ending) {
        return "withdrawn: " + ending.reason();
    }
}
