package dev.offshoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.OffshootContexts;
import dev.offshoot.access.Member;
import dev.offshoot.adoption.domain.AdoptionCommand.GoLive;
import dev.offshoot.adoption.domain.AdoptionCommand.LeaveSite;
import dev.offshoot.adoption.event.AdoptionId;
import dev.offshoot.command.Command;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.Outcome;
import dev.offshoot.command.gateway.CommandGateway;
import dev.offshoot.date.PartialDate;
import dev.offshoot.execution.Correct;
import dev.offshoot.execution.DryRun;
import dev.offshoot.framework.domain.FrameworkCommand.PublishFramework;
import dev.offshoot.framework.domain.FrameworkCommand.RetireFramework;
import dev.offshoot.framework.event.FrameworkEvent.PublishedEnabler;
import dev.offshoot.framework.event.FrameworkEvent.PublishedScale;
import dev.offshoot.framework.event.FrameworkEvent.ScalePoint;
import dev.offshoot.framework.event.FrameworkId;
import dev.offshoot.initiative.domain.command.CharterCommand.CharterInitiative;
import dev.offshoot.initiative.domain.command.CharterCommand.SetAdoptionDefinition;
import dev.offshoot.initiative.domain.command.EnablerCommand.AdoptFramework;
import dev.offshoot.initiative.event.InitiativeId;
import dev.offshoot.programme.domain.ProgrammeCommand.OpenProgramme;
import dev.offshoot.programme.event.ProgrammeId;
import dev.offshoot.programme.event.RagScale;
import dev.offshoot.site.domain.SiteCommand.MergeSites;
import dev.offshoot.site.domain.SiteCommand.RegisterSite;
import dev.offshoot.site.event.SiteId;
import dev.offshoot.stream.EventMetadata;
import dev.offshoot.stream.StreamId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;

/** Rules over several streams, with two writers at once of which only one may pass. */
final class TwoWritersIT {

    private static final AtomicInteger WRITERS = new AtomicInteger();
    private static final Instant NOW = Instant.parse("2026-07-01T09:00:00Z");

    private final SqlStore store = SqlStore.withSample();
    private final CommandGateway gateway = CommandGateway.of(OffshootContexts.ALL, store.streams(), store.history());
    private final String unique;
    private final InitiativeId initiative;
    private final SiteId successor;
    private final SiteId predecessor;

    TwoWritersIT() {
        unique = "two-writers-" + WRITERS.incrementAndGet();
        initiative = new InitiativeId(unique);
        successor = new SiteId(unique + "-a");
        predecessor = new SiteId(unique + "-b");
        done(
                "2010",
                new CharterInitiative(
                        initiative,
                        unique,
                        "Pathway",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        done("2010", new SetAdoptionDefinition(initiative, "in use", Optional.empty(), PartialDate.parse("2010")));
        for (var site : List.of(successor, predecessor)) {
            done("2010", new RegisterSite(site, site.value(), Optional.empty(), Optional.empty(), Optional.empty()));
        }
    }

    @RepeatedTest(10)
    void a_merger_and_a_going_live_after_it() throws Exception {
        onePasses(() -> take("2015", merge()), this::goingLiveAfterTheMerger);
    }

    @RepeatedTest(10)
    void a_merger_in_a_file_and_a_going_live_after_it() throws Exception {
        var rehearsal = new DryRun(OffshootContexts.streamTypes(), store.history());
        var file = CommandGateway.of(OffshootContexts.ALL, rehearsal, rehearsal);
        assertThat(take(file, "2015", merge())).isInstanceOf(Outcome.Done.class);
        onePasses(
                () -> store.appender().append(rehearsal.written(), rehearsal.basis())
                        ? new Outcome.Done(successor.stream(), 1)
                        : new Outcome.Moved(successor.stream(), 0),
                this::goingLiveAfterTheMerger);
    }

    @RepeatedTest(10)
    void a_merger_that_is_restored_and_a_going_live_after_it() throws Exception {
        done("2015", merge());
        assertThat(takingBack(successor.stream(), 1)).isInstanceOf(Outcome.Done.class);
        onePasses(() -> takingBack(successor.stream(), 2), this::goingLiveAfterTheMerger);
    }

    private Outcome goingLiveAfterTheMerger() {
        return take("2016", new GoLive(at(predecessor), Optional.empty()));
    }

    @RepeatedTest(10)
    void a_leaving_and_the_taking_back_of_the_going_live_that_it_ends() throws Exception {
        done("2013", new GoLive(at(predecessor), Optional.empty()));
        done("2015", merge());
        onePasses(this::leaving, () -> takingBack(at(predecessor).stream(), 0));
    }

    @RepeatedTest(10)
    void a_leaving_and_the_taking_back_of_the_merger_that_brought_its_spell() throws Exception {
        done("2013", new GoLive(at(predecessor), Optional.empty()));
        done("2015", merge());
        onePasses(this::leaving, () -> takingBack(successor.stream(), 1));
    }

    /** Whoever corrects an entry leans on what it names from now on, as if it had named that at once. */
    @RepeatedTest(10)
    void a_correction_that_names_another_framework_and_the_retiring_of_that() throws Exception {
        var before = published("before");
        var after = published("after");
        var programme = new ProgrammeId(unique);
        done("2018", open(programme, before));
        onePasses(
                () -> take("2018", new Correct(programme.stream(), 0, "a slip", Optional.of(open(programme, after)))),
                () -> take("2017", new RetireFramework(after, "old")));
    }

    @RepeatedTest(10)
    void a_correction_that_adopts_another_framework_and_the_taking_back_of_that() throws Exception {
        var before = published("before");
        var after = published("after");
        done("2018", new AdoptFramework(initiative, before.value(), Optional.empty()));
        onePasses(
                () -> take(
                        "2018",
                        new Correct(
                                initiative.stream(),
                                2,
                                "a slip",
                                Optional.of(new AdoptFramework(initiative, after.value(), Optional.empty())))),
                () -> takingBack(after.stream(), 0));
    }

    private FrameworkId published(String version) {
        var framework = new FrameworkId(unique + "~" + version);
        done(
                "2015",
                new PublishFramework(
                        framework,
                        "Small",
                        "About it",
                        Optional.empty(),
                        "The scale is ours.",
                        List.of(new PublishedEnabler("people", "People", "Those who do it", "plain")),
                        List.of(new PublishedScale(
                                "plain",
                                "Plain",
                                List.of(
                                        new ScalePoint("no", "No", Optional.of(0)),
                                        new ScalePoint("yes", "Yes", Optional.of(1)))))));
        return framework;
    }

    private static OpenProgramme open(ProgrammeId programme, FrameworkId framework) {
        return new OpenProgramme(programme, "Care", RagScale.RAG_5, Optional.of(framework.value()));
    }

    private Outcome leaving() {
        return take("2018", new LeaveSite(at(successor), "cost"));
    }

    private Outcome takingBack(StreamId stream, long version) {
        return take("2026", new Correct(stream, version, "a slip", Optional.empty()));
    }

    private static void onePasses(Callable<Outcome> one, Callable<Outcome> other) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var together = new CyclicBarrier(2);
            var outcomes = new ArrayList<Outcome>();
            for (var answer : Stream.of(one, other)
                    .map(asking -> threads.submit(() -> {
                        together.await();
                        return asking.call();
                    }))
                    .toList()) {
                outcomes.add(answer.get());
            }
            assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        }
    }

    private Command merge() {
        return new MergeSites(successor, List.of(predecessor), Optional.empty(), Map.of());
    }

    private AdoptionId at(SiteId site) {
        return AdoptionId.of(unique, site.value());
    }

    private void done(String occurred, Command command) {
        assertThat(take(occurred, command)).isInstanceOf(Outcome.Done.class);
    }

    private Outcome take(String occurred, Command command) {
        return take(gateway, occurred, command);
    }

    private static Outcome take(CommandGateway gateway, String occurred, Command command) {
        return gateway.take(
                new Member("ada", "Ada", true),
                new CommandEnvelope<>(
                        command,
                        EventMetadata.of(PartialDate.parse(occurred), "ada"),
                        NOW,
                        ZoneOffset.UTC,
                        OptionalLong.empty()));
    }
}
