package dev.offshoot.programme.domain;

import dev.offshoot.date.Dated;
import dev.offshoot.programme.event.ReportingRhythm;
import dev.offshoot.time.DateAndSource;
import dev.offshoot.time.Timeline;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where a programme is in its life. */
public sealed interface Programme {

    record Unknown() implements Programme {}

    /** @param members by name, every time each joined or left */
    record Open(Timeline<Named> names, Map<String, Timeline<Membership>> members, Timeline<Beat> rhythms)
            implements Programme {
        public Open {
            members = Map.copyOf(members);
        }

        Timeline<Membership> member(String name) {
            return members.getOrDefault(name, Timeline.empty());
        }

        Open with(Timeline<Named> names) {
            return new Open(names, members, rhythms);
        }

        Open with(String member, Timeline<Membership> memberships) {
            var more = new HashMap<>(members);
            more.put(member, memberships);
            return new Open(names, more, rhythms);
        }

        Open beating(Timeline<Beat> rhythms) {
            return new Open(names, members, rhythms);
        }
    }

    record Named(String title, DateAndSource telling) {}

    /** @param role empty for one who left */
    record Membership(Optional<String> role, DateAndSource telling) {}

    record Beat(ReportingRhythm rhythm, DateAndSource telling) {}

    /** Over; what is told late about the time before still counts. */
    record Closed(Open was, Dated since) implements Programme {}
}
