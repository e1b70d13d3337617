package dev.offshoot.adapter.web.adoption.page;

import dev.offshoot.adapter.web.format.Aim;
import dev.offshoot.adapter.web.format.Item;
import dev.offshoot.adapter.web.format.Section;
import dev.offshoot.adapter.web.initiative.page.InitiativePage;
import dev.offshoot.adoption.event.AdoptionEvent.ActivityCompleted;
import dev.offshoot.adoption.event.AdoptionEvent.AdaptationRecorded;
import dev.offshoot.adoption.event.AdoptionEvent.FidelityReviewed;
import dev.offshoot.adoption.event.AdoptionEvent.InterestShown;
import dev.offshoot.adoption.event.AdoptionEvent.KnockOnRecorded;
import dev.offshoot.adoption.event.AdoptionEvent.PreparationStarted;
import dev.offshoot.adoption.event.AdoptionEvent.SiteCommitted;
import dev.offshoot.adoption.event.AdoptionEvent.SiteContacted;
import dev.offshoot.adoption.event.AdoptionEvent.SiteDeclined;
import dev.offshoot.adoption.event.AdoptionEvent.SiteEmbedded;
import dev.offshoot.adoption.event.AdoptionEvent.SiteIdentified;
import dev.offshoot.adoption.event.AdoptionEvent.SiteLeft;
import dev.offshoot.adoption.event.AdoptionEvent.SitePaused;
import dev.offshoot.adoption.event.AdoptionEvent.SiteResumed;
import dev.offshoot.adoption.event.AdoptionEvent.SiteReturned;
import dev.offshoot.adoption.event.AdoptionEvent.SiteWentLive;
import dev.offshoot.adoption.event.AdoptionEvent.SupportGiven;
import dev.offshoot.adoption.event.Stage;
import dev.offshoot.adoption.view.AdoptionView;
import dev.offshoot.adoption.view.StageLine;
import dev.offshoot.stream.Event;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is known of a site's adoption, kind by kind. */
final class AdoptionSections {

    private final InitiativePage subject;
    private final Aim aim;
    private final Optional<AdoptionView> view;

    private AdoptionSections(InitiativePage subject, String site, Optional<AdoptionView> view) {
        this.subject = subject;
        this.aim = Aim.at("site", site);
        this.view = view;
    }

    static List<Section> of(InitiativePage subject, String site, Optional<AdoptionView> view) {
        var sections = new AdoptionSections(subject, site, view);
        return List.of(
                sections.steps(),
                sections.section("Spells live", sections::spells, "It has not been live."),
                sections.section(
                        "Activities",
                        v -> v.work().activities().stream().map(AdoptionItems::activity),
                        "No activity is recorded.",
                        ActivityCompleted.class),
                sections.section(
                        "Adaptations",
                        v -> v.work().adaptations().stream().map(AdoptionItems::adaptation),
                        "No adaptation is recorded.",
                        AdaptationRecorded.class),
                sections.section(
                        "Fidelity",
                        v -> v.work().fidelityReviews().stream().map(AdoptionItems::fidelity),
                        "Fidelity has not been reviewed.",
                        FidelityReviewed.class),
                sections.section(
                        "What the site gave",
                        v -> v.work().support().stream().map(AdoptionItems::support),
                        "The site’s own effort is not recorded.",
                        SupportGiven.class),
                sections.section(
                        "Knock-on changes",
                        v -> v.work().knockOns().stream().map(AdoptionItems::knockOn),
                        "No knock-on change is recorded.",
                        KnockOnRecorded.class));
    }

    private Section steps() {
        var unread = view.map(AdoptionView::unread).orElse(List.of());
        return new Section(
                "steps",
                "From stage to stage",
                view.stream()
                        .flatMap(v -> v.reached().reversed().stream())
                        .map(r -> AdoptionItems.reached(
                                r, unread.contains(r.provenance().version())))
                        .toList(),
                "No step is recorded. Begin with the first one that is known; none has to be made up.",
                subject.record()
                        .links(aim, next(view.flatMap(AdoptionView::stage).map(StageLine::stage))));
    }

    /** What may follow the present stage. */
    private static List<Class<? extends Event>> next(Optional<Stage> stage) {
        return stage.isEmpty()
                ? early()
                : switch (stage.get()) {
                    case LIVE -> List.of(SiteEmbedded.class, SitePaused.class, SiteLeft.class);
                    case EMBEDDED -> List.of(SitePaused.class, SiteLeft.class);
                    case PAUSED -> List.of(SiteResumed.class, SiteLeft.class);
                    case LEFT -> List.of(SiteReturned.class);
                    case IDENTIFIED, CONTACTED, INTERESTED, COMMITTED, PREPARING, DECLINED -> early();
                };
    }

    private static List<Class<? extends Event>> early() {
        return List.of(
                SiteIdentified.class,
                SiteContacted.class,
                InterestShown.class,
                SiteCommitted.class,
                PreparationStarted.class,
                SiteWentLive.class,
                SiteDeclined.class);
    }

    private Stream<Item> spells(AdoptionView v) {
        return v.spells().stream().map(s -> AdoptionItems.spell(s, subject.today()));
    }

    @SafeVarargs
    private Section section(
            String title, Function<AdoptionView, Stream<Item>> items, String empty, Class<? extends Event>... records) {
        return new Section(
                title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"),
                title,
                view.stream().flatMap(items).toList().reversed(),
                empty,
                subject.record().links(aim, records));
    }
}
