package dev.offshoot.adapter.web.adoption.page;

import dev.offshoot.adapter.web.initiative.page.InitiativePage;
import dev.offshoot.adoption.view.AdoptionCounts;
import dev.offshoot.projection.ReadModel;
import java.util.List;

/**
 * The sites counted again under each adoption definition alone, for whoever asks: a changed definition does not recount
 * the past by itself.
 *
 * @param offered where it is asked for; empty where there is nothing that it could tell
 * @param rows one for each definition, once asked for
 */
record Recount(String offered, List<Row> rows) {

    /** What would be counted if this definition alone had ever held. */
    record Row(int version, String rule, long ever, long live, long embedded) {}

    private static final Recount NONE = new Recount("", List.of());

    static Recount of(InitiativePage subject, boolean asked) {
        var adoptions = subject.whole().adoptions();
        var definitions = subject.initiative().design().adoptionDefinitions();
        if (adoptions.isEmpty() || definitions.size() < 2) {
            return NONE;
        }
        if (!asked) {
            return new Recount(subject.leading("/sites?byDefinition=true#recount"), List.of());
        }
        var views = adoptions.stream().map(ReadModel::body).toList();
        return new Recount(
                "",
                definitions.stream()
                        .map(definition -> {
                            var counted = AdoptionCounts.countsUnder(
                                    definition.version(),
                                    subject.today(),
                                    views,
                                    subject.whole().succession());
                            return new Row(
                                    definition.version(),
                                    definition.rule(),
                                    counted.ever(),
                                    counted.live(),
                                    counted.embedded());
                        })
                        .toList());
    }
}
