package dev.offshoot.adapter.web.engagement.page;

import dev.offshoot.adapter.web.format.Aim;
import dev.offshoot.adapter.web.format.Item;
import dev.offshoot.adapter.web.format.ProvenanceText;
import dev.offshoot.adapter.web.format.Section;
import dev.offshoot.adapter.web.initiative.page.InitiativePage;
import dev.offshoot.command.form.value.ConstantWords;
import dev.offshoot.date.PartialDate;
import dev.offshoot.engagement.event.EngagementEvent.ActivityHeld;
import dev.offshoot.engagement.event.EngagementEvent.ActivityPlanned;
import dev.offshoot.engagement.event.EngagementEvent.LearningCaptured;
import dev.offshoot.engagement.event.FourS;
import dev.offshoot.engagement.view.EngagementView;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.stream.StreamId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Meetings of innovators and learners: held ones, and those to come. */
record ActivitiesTab(List<Section> sections, boolean illustrative) {

    static ActivitiesTab of(InitiativePage subject, List<ReadModel<EngagementView>> activities) {
        var held = activities.stream()
                .filter(a -> a.body().held().isPresent())
                .sorted(Comparator.comparing(ActivitiesTab::heldOn).reversed())
                .toList();
        var planned = activities.stream().filter(a -> a.body().held().isEmpty()).toList();
        return new ActivitiesTab(
                List.of(
                        new Section(
                                "planned",
                                "Planned",
                                planned.stream().map(a -> item(a, subject)).toList(),
                                "No activity is planned.",
                                subject.record().links(Aim.NONE, ActivityPlanned.class)),
                        new Section(
                                "held",
                                "Held",
                                held.stream().map(a -> item(a, subject)).toList(),
                                "No activity has been recorded as held.",
                                subject.record().links(Aim.NONE, ActivityHeld.class))),
                subject.illustrative());
    }

    private static LocalDate heldOn(ReadModel<EngagementView> activity) {
        return activity.body().held().map(h -> h.provenance().lastPossibleDay()).orElse(LocalDate.MIN);
    }

    private static Item item(ReadModel<EngagementView> line, InitiativePage subject) {
        var activity = line.body();
        var s = activity.fourS();
        var item = Item.of(activity.title())
                .marked(subject.notYet(line, "planned or held"))
                .fact("Kind", activity.kind().map(ConstantWords::inside))
                .fact("Planned for", activity.planned().map(PartialDate::words))
                .fact("What took place", activity.held().flatMap(h -> h.summary()))
                .fact("Social", social(s))
                .fact(
                        "Situated",
                        joined(
                                s.sourceContextShared().map(c -> "where it comes from: " + c),
                                s.recipientContextReflected().map(c -> "where it goes: " + c)))
                .fact("Sustained", joined(s.series(), s.sequenceNumber().map(n -> "number " + n + " of its series")))
                .fact(
                        "Starts from the question",
                        joined(s.learnerQuestion(), s.raisedBy().map(b -> "asked by " + b)));
        var whole = learnt(item, activity);
        var from = activity.held()
                .map(h -> h.provenance())
                .or(() -> activity.plans().isEmpty()
                        ? Optional.empty()
                        : Optional.of(activity.plans().getLast().provenance()));
        var aim = Aim.at("activity", key(activity)).with("title", activity.title());
        var links = activity.held().isEmpty()
                ? subject.record().links(aim, ActivityPlanned.class, ActivityHeld.class)
                : subject.record().links(aim, LearningCaptured.class);
        return from.map(o -> whole.from(ProvenanceText.of(o))).orElse(whole).leading(links);
    }

    private static Item learnt(Item item, EngagementView activity) {
        var more = item;
        for (var l : activity.learnings()) {
            more = more.fact(
                    "Learnt",
                    joined(
                            Optional.of(l.learning()),
                            l.learner().map(w -> "by " + w),
                            l.willChange().map(c -> "will change: " + c)));
        }
        return more;
    }

    private static String social(FourS s) {
        return joined(s.modality().map(ConstantWords::inside), s.participants().map(p -> p + " took part"));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    private static String joined(Optional<String>... parts) {
        return Stream.of(parts).flatMap(Optional::stream).collect(Collectors.joining("; "));
    }

    /** The activity's own key, without its initiative's. */
    private static String key(EngagementView activity) {
        return StreamId.ownKey(activity.key());
    }
}
