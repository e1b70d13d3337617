package dev.offshoot.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.OffshootContexts;
import dev.offshoot.access.Member;
import dev.offshoot.kernel.Asked;
import dev.offshoot.kernel.Command;
import dev.offshoot.kernel.DeciderSpec;
import dev.offshoot.kernel.InMemoryStreams;
import dev.offshoot.kernel.Outcome;
import dev.offshoot.kernel.PartialDate;
import dev.offshoot.kernel.Rejection;
import dev.offshoot.kernel.Stamp;
import java.time.ZoneOffset;
import java.util.OptionalLong;

/** Every context behind one desk, over a log in memory: what ada asks there, and what becomes of it. */
public abstract class AtTheDesk {

    protected final InMemoryStreams streams = new InMemoryStreams(OffshootContexts.families());
    protected final FrontDesk desk = FrontDesk.of(OffshootContexts.ALL, streams, streams);

    protected final Outcome take(String occurred, Command command) {
        return desk.take(
                new Member("ada", "Ada", true),
                new Asked<>(
                        command,
                        Stamp.of(PartialDate.parse(occurred), "ada"),
                        DeciderSpec.NOW,
                        ZoneOffset.UTC,
                        OptionalLong.empty()));
    }

    protected final void done(String occurred, Command command) {
        assertThat(take(occurred, command)).isInstanceOf(Outcome.Done.class);
    }

    protected final void refused(String occurred, Command command, Rejection why) {
        assertThat(take(occurred, command)).isEqualTo(new Outcome.Refused(why));
    }
}
