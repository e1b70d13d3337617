package dev.offshoot.initiative.view.part;

import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.milestone.Cause;
import dev.offshoot.initiative.view.part.MilestoneDates.Agreed;
import dev.offshoot.initiative.view.part.MilestoneDates.Asked;
import dev.offshoot.initiative.view.part.MilestoneDates.Expected;
import dev.offshoot.initiative.view.part.MilestoneDates.Refused;
import dev.offshoot.time.EntryProvenance;
import dev.offshoot.time.Timeline;
import dev.offshoot.time.Timeline.Said;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is shown of a milestone's dates. From which date each move went is worked out from the order in which they
 * occurred.
 */
public record DateLines(
        List<BaselineLine> baselines,
        List<ReforecastLine> reforecasts,
        Optional<RequestLine> pending,
        List<RejectedLine> rejected) {

    /** @param request what was asked for, and by whom; empty for the first baseline */
    public record BaselineLine(
            PartialDate date, Optional<RequestLine> request, Optional<String> approvedBy, EntryProvenance provenance) {}

    public record ReforecastLine(
            PartialDate from, PartialDate to, Cause cause, String reason, EntryProvenance provenance) {}

    /** A request for another baseline. */
    public record RequestLine(
            PartialDate from, PartialDate to, Cause cause, String reason, String askedBy, EntryProvenance provenance) {}

    /** @param request empty where it is not known from here */
    public record RejectedLine(Optional<RequestLine> request, PartialDate to, String rejectedBy, Ending rejection) {}

    public DateLines {
        baselines = List.copyOf(baselines);
        reforecasts = List.copyOf(reforecasts);
        rejected = List.copyOf(rejected);
    }

    static DateLines of(MilestoneDates said) {
        var words = Words.of(said);
        return new DateLines(
                said.agreed().stream().map(words::baseline).toList(),
                said.expected().stream().map(words::reforecast).toList(),
                said.asked().map(words::request),
                said.refused().stream().map(words::rejected).toList());
    }

    /** As recorded becomes as it occurred. */
    public DateLines inOrder() {
        return new DateLines(
                EntryProvenance.inOrder(baselines, BaselineLine::provenance),
                EntryProvenance.inOrder(reforecasts, ReforecastLine::provenance),
                pending,
                EntryProvenance.inOrder(rejected, line -> line.rejection().provenance()));
    }

    /** The dates that were agreed, and all that were believed in, as they followed each other. */
    private record Words(Timeline<PartialDate> agreed, Timeline<PartialDate> believed) {

        static Words of(MilestoneDates said) {
            var agreed = said.agreed().stream()
                    .map(b -> new Said<>(b.date(), b.provenance().dated()))
                    .toList();
            var expected = said.expected().stream()
                    .map(f -> new Said<>(f.to(), f.provenance().dated()));
            return new Words(
                    new Timeline<>(agreed),
                    new Timeline<>(Stream.concat(agreed.stream(), expected).toList()));
        }

        /** A baseline that was approved moved from what was agreed before it, whenever it was asked for. */
        BaselineLine baseline(Agreed b) {
            return new BaselineLine(
                    b.date(), b.asked().map(r -> moved(r, b.provenance())), b.approvedBy(), b.provenance());
        }

        ReforecastLine reforecast(Expected f) {
            return new ReforecastLine(before(believed, f.provenance()), f.to(), f.cause(), f.reason(), f.provenance());
        }

        RequestLine request(Asked r) {
            return moved(r, r.provenance());
        }

        RejectedLine rejected(Refused r) {
            return new RejectedLine(r.asked().map(this::request), r.to(), r.rejectedBy(), r.rejection());
        }

        private RequestLine moved(Asked r, EntryProvenance when) {
            return new RequestLine(before(agreed, when), r.to(), r.cause(), r.reason(), r.askedBy(), r.provenance());
        }

        private static PartialDate before(Timeline<PartialDate> dates, EntryProvenance when) {
            return dates.before(when.dated()).orElseGet(PartialDate::unknown);
        }
    }
}
