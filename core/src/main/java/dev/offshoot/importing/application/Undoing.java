package dev.offshoot.importing.application;

import dev.offshoot.access.Permission;
import dev.offshoot.adoption.event.AdoptionEvent;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.CorrectionRejection.LaterEventsStandOnIt;
import dev.offshoot.command.CorrectionRejection.NeedsAnotherAccount;
import dev.offshoot.command.CorrectionRejection.WouldNotHold;
import dev.offshoot.command.Rejection;
import dev.offshoot.command.form.port.out.KnownFacts;
import dev.offshoot.command.gateway.BoundedContext;
import dev.offshoot.command.gateway.CorrectionReplay;
import dev.offshoot.decider.StreamType;
import dev.offshoot.decider.StreamTypes;
import dev.offshoot.execution.AcrossStreams;
import dev.offshoot.execution.Correct;
import dev.offshoot.execution.DeciderRunner;
import dev.offshoot.execution.DeciderRunner.Verdict;
import dev.offshoot.execution.Preparation;
import dev.offshoot.importing.domain.BatchRejection.EntriesStandOnBatch;
import dev.offshoot.importing.domain.BatchRejection.ThingStandsOnBatch;
import dev.offshoot.importing.domain.BatchRejection.UndoneByAnother;
import dev.offshoot.importing.event.BatchId;
import dev.offshoot.importing.port.in.ImportFacts.Upload;
import dev.offshoot.initiative.event.AdoptionDefinitions;
import dev.offshoot.projection.Titles;
import dev.offshoot.stream.Corrections;
import dev.offshoot.stream.DecisionBasis;
import dev.offshoot.stream.DecisionBasis.Question;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.stream.Subjects;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes back all that a batch brought, each stream decided at once; refused where anything recorded beside the batch
 * stands on it, in the same stream or in those that belong to what would be no more.
 */
final class Undoing {

    private final List<BoundedContext<?, ?, ?, ?, ?>> contexts;
    private final StreamTypes streamTypes;
    private final ReadAhead past;
    private final AcrossStreams across;
    private final CorrectionReplay again;
    private final KnownFacts facts;
    private final Upload.By by;

    private final Map<StreamId, Set<Long>> taken = new LinkedHashMap<>();
    private final List<RecordedEvent<? extends Event>> corrections = new ArrayList<>();
    private final Set<RecordedEvent<? extends Event>> standing = new LinkedHashSet<>();
    private Set<StreamId> things = Set.of();
    private Set<StreamId> belonging = Set.of();
    private Map<Question, Set<StreamId>> named = Map.of();

    Undoing(
            List<BoundedContext<?, ?, ?, ?, ?>> contexts,
            StreamTypes streamTypes,
            ReadAhead past,
            KnownFacts facts,
            Upload.By by) {
        this.contexts = contexts;
        this.streamTypes = streamTypes;
        this.past = past;
        this.again = new CorrectionReplay(contexts, streamTypes);
        this.across = new AcrossStreams(
                streamTypes,
                contexts.stream().<Preparation>map(BoundedContext::preparation).toList());
        this.facts = facts;
        this.by = by;
    }

    List<RecordedEvent<? extends Event>> corrections() {
        return corrections;
    }

    /** What it was found to be possible on. */
    DecisionBasis basis() {
        var answers = new HashMap<Question, Set<StreamId>>(named);
        answers.put(new Question.About(things), belonging);
        return new DecisionBasis(past.seen(), answers);
    }

    /** Why it cannot be; empty when it is done. */
    Optional<Rejection> refused(BatchId batch, List<RecordedEvent<? extends Event>> brought, String why) {
        brought.stream()
                .filter(recorded -> !(recorded.event() instanceof EventCorrected))
                .forEach(recorded -> taken.computeIfAbsent(recorded.stream(), _ -> new TreeSet<>())
                        .add(recorded.version()));
        past.fetch(taken.keySet());
        for (var stream : taken.keySet()) {
            var refused = takeBack(batch, stream, why);
            if (refused.isPresent()) {
                return refused;
            }
        }
        addWhatBelongsToWhatGoes();
        return standing.isEmpty()
                ? across.refusal(corrections, past).or(() -> again.refusal(corrections, by.zone(), past))
                : Optional.of(new EntriesStandOnBatch(batch, besides(brought)));
    }

    /** What stands, each entry once. One of the batch's own that was corrected stands as its correction. */
    private List<String> besides(List<RecordedEvent<? extends Event>> brought) {
        var own = brought.stream().map(Entry::of).collect(Collectors.toSet());
        var named = new LinkedHashMap<Entry, String>();
        standing.stream()
                .filter(recorded -> !own.contains(Entry.of(recorded)))
                .forEach(recorded -> named.putIfAbsent(Entry.of(recorded), named(recorded)));
        return List.copyOf(named.values());
    }

    private record Entry(StreamId stream, long version) {
        static Entry of(RecordedEvent<? extends Event> recorded) {
            return new Entry(recorded.stream(), recorded.version());
        }
    }

    private Optional<Rejection> takeBack(BatchId batch, StreamId stream, String why) {
        var versions = taken.getOrDefault(stream, Set.of());
        var history = past.of(stream);
        var corrected = Corrections.inForce(history);
        corrected.forEach((version, correction) -> {
            if (versions.contains(version) && correction.event().instead().isPresent()) {
                standing.add(correction);
            }
        });
        versions.removeAll(corrected.keySet());
        if (versions.isEmpty()) {
            return Optional.empty();
        }
        var correct = new Correct(stream, versions.iterator().next(), why, Optional.empty());
        if (Permission.of(by.member(), correct, initiative(stream)) instanceof Permission.Denied denied) {
            return Optional.of(denied);
        }
        var asked = FileImporter.asked(correct, by, history.getLast().illustrative());
        return switch (takeBack(streamTypes.of(stream), asked, versions, history)) {
            case Verdict.Append(var events) -> {
                corrections.addAll(events);
                yield Optional.empty();
            }
            case Verdict.Refuse(LaterEventsStandOnIt later) -> {
                later.standing().forEach(version -> standing.add(history.get(version.intValue())));
                yield Optional.empty();
            }
            case Verdict.Refuse(WouldNotHold(var contradiction)) ->
                Optional.of(new ThingStandsOnBatch(batch, stream, contradiction));
            case Verdict.Refuse(NeedsAnotherAccount(var enteredBy)) ->
                Optional.of(new UndoneByAnother(batch, stream, enteredBy));
            case Verdict.Refuse(var rejection) -> Optional.of(rejection);
        };
    }

    private static Verdict takeBack(
            StreamType<?, ?, ?, ?> streamType,
            CommandEnvelope<Correct> asked,
            Set<Long> versions,
            List<RecordedEvent<? extends Event>> history) {
        return new DeciderRunner<>(streamType).takeBack(asked, versions, history);
    }

    private static Optional<StreamId> initiative(StreamId stream) {
        return Subjects.of(stream).stream()
                .filter(subject -> subject.category().equals("initiative"))
                .findFirst();
    }

    /** The measures, awards, adoptions and so on of an initiative or a site that would be no more. */
    private void addWhatBelongsToWhatGoes() {
        var gone = taken.keySet().stream()
                .filter(stream -> remaining(stream).findAny().isEmpty())
                .collect(Collectors.toSet());
        var definitions = definitions();
        var sites = taken.keySet().stream().filter(stream -> stream.category().equals("site"));
        things = Stream.of(gone.stream(), definitions.keySet().stream(), sites)
                .flatMap(some -> some)
                .collect(Collectors.toSet());
        belonging = facts.belongingTo(things);
        past.fetch(belonging);
        past.found(things, belonging);
        for (var stream : belonging) {
            var subjects = Subjects.of(stream);
            remaining(stream)
                    .filter(recorded -> subjects.stream().anyMatch(gone::contains)
                            || subjects.stream()
                                    .anyMatch(subject -> definitions
                                            .getOrDefault(subject, Set.of())
                                            .contains(AdoptionEvent.countedBy(recorded.event())
                                                    .orElse(-1))))
                    .forEach(standing::add);
        }
        addWhatNames(gone);
    }

    /** The initiatives of a programme that would be no more, what was observed at a site, and so on. */
    private void addWhatNames(Set<StreamId> gone) {
        var nameable = gone.stream().filter(Subjects::isNamedByOthers).collect(Collectors.toSet());
        if (nameable.isEmpty()) {
            return;
        }
        var naming = past.mightMention(nameable);
        named = Map.of(new Question.Mentioning(nameable), Set.copyOf(naming));
        for (var stream : naming) {
            var streamType = streamTypes.of(stream);
            remaining(stream)
                    .filter(_ -> !gone.contains(stream))
                    .filter(recorded ->
                            streamType.mentions(List.of(recorded)).stream().anyMatch(gone::contains))
                    .forEach(standing::add);
        }
    }

    /** The adoption definitions that would be no more, by their initiative. */
    private Map<StreamId, Set<Integer>> definitions() {
        var definitions = new HashMap<StreamId, Set<Integer>>();
        taken.keySet().forEach(stream -> {
            var before = AdoptionDefinitions.in(Corrections.settle(past.of(stream)));
            var gone = before.gone(AdoptionDefinitions.in(remaining(stream).toList()));
            if (!gone.isEmpty()) {
                definitions.put(stream, gone);
            }
        });
        return definitions;
    }

    private Stream<RecordedEvent<? extends Event>> remaining(StreamId stream) {
        var versions = taken.getOrDefault(stream, Set.of());
        return Corrections.settle(past.of(stream)).stream().filter(recorded -> !versions.contains(recorded.version()));
    }

    private String named(RecordedEvent<? extends Event> recorded) {
        return "%s (entry %s of the %s)"
                .formatted(
                        sentence(recorded),
                        recorded.version(),
                        recorded.stream().wordsInFull());
    }

    private String sentence(RecordedEvent<? extends Event> recorded) {
        if (recorded.event() instanceof EventCorrected correction) {
            return "corrected by hand: " + correction.reason();
        }
        return contexts.stream()
                .filter(context -> context.streamType().events().isInstance(recorded.event()))
                .findFirst()
                .map(context -> context.tell(recorded, Titles.PLAIN))
                .orElseThrow();
    }
}
