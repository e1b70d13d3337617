package dev.offshoot.framework.domain;

import static dev.offshoot.decider.Decision.accept;
import static dev.offshoot.decider.Decision.alreadyDone;
import static dev.offshoot.decider.Decision.reject;

import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.decider.Decider;
import dev.offshoot.decider.Decision;
import dev.offshoot.decider.StreamType;
import dev.offshoot.framework.domain.Framework.Published;
import dev.offshoot.framework.domain.Framework.Retired;
import dev.offshoot.framework.domain.Framework.Unknown;
import dev.offshoot.framework.domain.FrameworkCommand.PublishFramework;
import dev.offshoot.framework.domain.FrameworkCommand.RetireFramework;
import dev.offshoot.framework.domain.FrameworkRejection.AlreadyRetired;
import dev.offshoot.framework.domain.FrameworkRejection.EnablerListedTwice;
import dev.offshoot.framework.domain.FrameworkRejection.FrameworkUnknown;
import dev.offshoot.framework.domain.FrameworkRejection.PointListedTwice;
import dev.offshoot.framework.domain.FrameworkRejection.PublishedVersionsNeverChange;
import dev.offshoot.framework.domain.FrameworkRejection.ScaleNotListed;
import dev.offshoot.framework.domain.FrameworkRejection.TooFewPoints;
import dev.offshoot.framework.event.FrameworkEvent;
import dev.offshoot.framework.event.FrameworkEvent.FrameworkPublished;
import dev.offshoot.framework.event.FrameworkEvent.FrameworkRetired;
import dev.offshoot.framework.event.FrameworkEvent.PublishedEnabler;
import dev.offshoot.framework.event.FrameworkEvent.PublishedScale;
import dev.offshoot.framework.event.FrameworkEvent.ScalePoint;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.time.DateAndSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How one version of a framework decides. */
public final class FrameworkDecider
        implements Decider<FrameworkCommand, Framework, FrameworkEvent, FrameworkRejection> {

    public static final StreamType<FrameworkCommand, Framework, FrameworkEvent, FrameworkRejection> STREAM_TYPE =
            new StreamType<>(
                    "framework", FrameworkCommand.class, FrameworkEvent.class, Framework.class, new FrameworkDecider());

    @Override
    public Framework initial() {
        return new Unknown();
    }

    @Override
    public Decision<FrameworkEvent, FrameworkRejection> decide(
            CommandEnvelope<? extends FrameworkCommand> asked, Framework framework) {
        return switch (asked.command()) {
            case PublishFramework c -> publish(asked, c, framework);
            case RetireFramework c ->
                switch (framework) {
                    case Unknown _ -> reject(new FrameworkUnknown(c.framework()));
                    case Published _ -> accept(new FrameworkRetired(c.why()));
                    case Retired r ->
                        r.retirements().contains(DateAndSource.of(asked))
                                ? alreadyDone()
                                : reject(new AlreadyRetired(r.retirements().stream()
                                        .map(DateAndSource::occurred)
                                        .findFirst()
                                        .orElse(asked.occurred())));
                };
        };
    }

    @Override
    public boolean replaceable(FrameworkEvent event) {
        return !(event instanceof FrameworkPublished);
    }

    private static Decision<FrameworkEvent, FrameworkRejection> publish(
            CommandEnvelope<?> asked, PublishFramework c, Framework framework) {
        var content =
                new FrameworkPublished(c.title(), c.description(), c.source(), c.scaleNote(), c.enablers(), c.scales());
        return switch (framework) {
            case Unknown _ ->
                fault(content)
                        .<Decision<FrameworkEvent, FrameworkRejection>>map(Decision::reject)
                        .orElseGet(() -> accept(content));
            case Published published -> again(asked, c, content, published);
            case Retired retired -> again(asked, c, content, retired.was());
        };
    }

    private static Decision<FrameworkEvent, FrameworkRejection> again(
            CommandEnvelope<?> asked, PublishFramework c, FrameworkPublished content, Published published) {
        return published.equals(new Published(content, DateAndSource.of(asked)))
                ? alreadyDone()
                : reject(new PublishedVersionsNeverChange(c.framework()));
    }

    private static Optional<FrameworkRejection> fault(FrameworkPublished content) {
        return repeated(content.enablers().stream().map(PublishedEnabler::key).toList())
                .<FrameworkRejection>map(EnablerListedTwice::new)
                .or(() -> content.scales().stream()
                        .flatMap(s -> fault(s).stream())
                        .findFirst())
                .or(() -> unrated(content));
    }

    private static Optional<FrameworkRejection> fault(PublishedScale scale) {
        return repeated(scale.points().stream().map(ScalePoint::key).toList())
                .<FrameworkRejection>map(point -> new PointListedTwice(scale.key(), point))
                .or(() -> scale.points().size() < 2 ? Optional.of(new TooFewPoints(scale.key())) : Optional.empty());
    }

    private static Optional<FrameworkRejection> unrated(FrameworkPublished content) {
        var scales = content.scales().stream().map(PublishedScale::key).collect(Collectors.toSet());
        return content.enablers().stream()
                .filter(e -> !scales.contains(e.scale()))
                .findFirst()
                .map(e -> new ScaleNotListed(e.key(), e.scale()));
    }

    private static Optional<String> repeated(List<String> keys) {
        var seen = new HashSet<String>();
        return keys.stream().filter(key -> !seen.add(key)).findFirst();
    }

    @Override
    public Framework evolve(Framework framework, RecordedEvent<? extends FrameworkEvent> recorded) {
        return switch (recorded.event()) {
            case FrameworkPublished e ->
                framework instanceof Unknown ? new Published(e, DateAndSource.of(recorded)) : framework;
            case FrameworkRetired _ -> retired(framework, DateAndSource.of(recorded));
        };
    }

    private static Framework retired(Framework framework, DateAndSource telling) {
        return switch (framework) {
            case Unknown _ -> framework;
            case Published published -> new Retired(published, Set.of(telling));
            case Retired(var was, var retirements) -> {
                var more = new HashSet<>(retirements);
                more.add(telling);
                yield new Retired(was, more);
            }
        };
    }
}
