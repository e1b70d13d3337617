package dev.offshoot.adapter.web.history.page;

import dev.offshoot.adapter.web.layout.Phrases;
import dev.offshoot.chronicle.port.in.ReadChronicle;
import dev.offshoot.chronicle.view.HistoryEntry;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** Reads history for pages. */
@Component
public class HistoryReader {

    /** @param older where the next, older stretch begins; empty at the beginning of history */
    public record Stretch(List<ToldEntry> entries, OptionalLong older) {
        public Stretch {
            entries = List.copyOf(entries);
        }
    }

    private static final int CHAPTER = 200;

    private final ReadChronicle chronicle;
    private final Phrases say;

    public HistoryReader(ReadChronicle chronicle, Phrases say) {
        this.chronicle = chronicle;
        this.say = say;
    }

    /** The last entries. */
    public List<ToldEntry> latest(StreamId subject, AsOf asOf, int limit) {
        return of(subject, asOf, "", OptionalLong.empty(), limit).entries();
    }

    /** @param kind the category of the streams to tell of; empty for all */
    public Stretch of(StreamId subject, AsOf asOf, String kind, OptionalLong before, int limit) {
        var told = new ArrayList<ToldEntry>();
        var from = before;
        while (true) {
            var chapter = chronicle.about(subject, asOf, from, kind.isEmpty() ? limit : CHAPTER);
            for (var entry : chapter.entries()) {
                if (isOf(kind, entry)) {
                    told.add(ToldEntry.of(entry, asOf, say));
                    if (told.size() == limit) {
                        return new Stretch(told, older(entry, chapter.before(), chapter.entries()));
                    }
                }
            }
            if (chapter.before().isEmpty()) {
                return new Stretch(told, OptionalLong.empty());
            }
            from = chapter.before();
        }
    }

    private static boolean isOf(String kind, HistoryEntry entry) {
        return kind.isEmpty() || entry.event().stream().category().equals(kind);
    }

    private static OptionalLong older(HistoryEntry last, OptionalLong next, List<HistoryEntry> entries) {
        return next.isEmpty() && entries.getLast().equals(last)
                ? OptionalLong.empty()
                : OptionalLong.of(last.event().position());
    }
}
