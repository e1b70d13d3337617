package dev.offshoot.command.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.OffshootContexts;
import dev.offshoot.access.Member;
import dev.offshoot.command.Command;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.Outcome;
import dev.offshoot.command.Rejection;
import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.execution.Correct;
import dev.offshoot.execution.InMemoryStreams;
import dev.offshoot.initiative.domain.command.CharterCommand.CharterInitiative;
import dev.offshoot.initiative.event.InitiativeId;
import dev.offshoot.site.domain.SiteCommand.MergeSites;
import dev.offshoot.site.domain.SiteCommand.RegisterSite;
import dev.offshoot.site.event.SiteId;
import dev.offshoot.stream.EventMetadata;
import dev.offshoot.stream.StreamId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Every context behind one desk, over a log in memory: what ada or another asks there, and what becomes of it. */
public abstract class GatewaySpec {

    protected final InMemoryStreams streams = new InMemoryStreams(OffshootContexts.streamTypes());
    protected final CommandGateway gateway = CommandGateway.of(OffshootContexts.ALL, streams, streams);

    protected final Outcome take(String occurred, Command command) {
        return take("ada", occurred, command);
    }

    protected final Outcome take(String account, String occurred, Command command) {
        return gateway.take(
                new Member(account, account, true),
                new CommandEnvelope<>(
                        command,
                        EventMetadata.of(PartialDate.parse(occurred), account),
                        DeciderSpec.NOW,
                        ZoneOffset.UTC,
                        OptionalLong.empty()));
    }

    protected final void done(String occurred, Command command) {
        assertThat(take(occurred, command)).isInstanceOf(Outcome.Done.class);
    }

    protected final void done(String account, String occurred, Command command) {
        assertThat(take(account, occurred, command)).isInstanceOf(Outcome.Done.class);
    }

    protected final void refused(String occurred, Command command, Rejection why) {
        assertThat(take(occurred, command)).isEqualTo(new Outcome.Refused(why));
    }

    protected static CharterInitiative charter(InitiativeId initiative, String title, Optional<String> programme) {
        return new CharterInitiative(
                initiative,
                title,
                title + " pathway",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                programme,
                Optional.empty());
    }

    protected static RegisterSite register(SiteId site) {
        return new RegisterSite(site, site.value(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    protected static MergeSites merge(SiteId into, SiteId... predecessors) {
        return new MergeSites(into, List.of(predecessors), Optional.empty(), Map.of());
    }

    protected static Correct takeBack(StreamId stream, long version) {
        return new Correct(stream, version, "a slip", Optional.empty());
    }

    protected static Correct instead(StreamId stream, long version, Command command) {
        return new Correct(stream, version, "a slip", Optional.of(command));
    }
}
