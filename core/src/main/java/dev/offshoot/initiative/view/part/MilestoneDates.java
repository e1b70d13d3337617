package dev.offshoot.initiative.view.part;

import dev.offshoot.date.Dated;
import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.milestone.Cause;
import dev.offshoot.time.EntryProvenance;
import dev.offshoot.time.Timeline;
import dev.offshoot.time.Timeline.Said;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that was ever said of a milestone's date, as recorded. From which date each move went is worked out from
 * the order in which they occurred, whatever a line says of it.
 */
public record MilestoneDates(
        List<BaselineLine> baselines,
        List<ReforecastLine> reforecasts,
        Optional<RequestLine> pending,
        List<RejectedLine> rejected) {

    public static final MilestoneDates NONE = new MilestoneDates(List.of(), List.of(), Optional.empty(), List.of());

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

    public MilestoneDates {
        var words = Words.of(baselines, reforecasts);
        pending = pending.map(words::from);
        rejected = rejected.stream()
                .map(r -> new RejectedLine(r.request().map(words::from), r.to(), r.rejectedBy(), r.rejection()))
                .toList();
        reforecasts = reforecasts.stream().map(words::from).toList();
        baselines = baselines.stream()
                .map(b -> new BaselineLine(
                        b.date(), b.request().map(r -> words.from(r, b)), b.approvedBy(), b.provenance()))
                .toList();
    }

    /** The dates that were agreed, and all that were believed in, as they followed each other. */
    private record Words(Timeline<PartialDate> agreed, Timeline<PartialDate> believed) {

        static Words of(List<BaselineLine> baselines, List<ReforecastLine> reforecasts) {
            var agreed = baselines.stream()
                    .map(b -> new Said<>(b.date(), b.provenance().dated()))
                    .toList();
            var believed = Stream.concat(
                    agreed.stream(),
                    reforecasts.stream()
                            .map(f -> new Said<>(f.to(), f.provenance().dated())));
            return new Words(new Timeline<>(agreed), new Timeline<>(believed.toList()));
        }

        ReforecastLine from(ReforecastLine f) {
            var from = believed.before(f.provenance().dated()).orElseGet(PartialDate::unknown);
            return new ReforecastLine(from, f.to(), f.cause(), f.reason(), f.provenance());
        }

        RequestLine from(RequestLine r) {
            return moved(r, r.provenance());
        }

        /** A baseline that was approved moved from what was agreed before it, whenever it was asked for. */
        RequestLine from(RequestLine r, BaselineLine approved) {
            return moved(r, approved.provenance());
        }

        private RequestLine moved(RequestLine r, EntryProvenance when) {
            var from = agreed.before(when.dated()).orElseGet(PartialDate::unknown);
            return new RequestLine(from, r.to(), r.cause(), r.reason(), r.askedBy(), r.provenance());
        }
    }

    /** The baseline that was agreed first, which never changes. */
    public Optional<BaselineLine> firstBaseline() {
        return baselines.stream()
                .filter(b -> b.request().isEmpty())
                .findFirst()
                .or(() -> baselines.stream().findFirst());
    }

    public Optional<BaselineLine> currentBaseline() {
        return EntryProvenance.newest(baselines, BaselineLine::provenance);
    }

    /** The baseline that may be in force as well: the first comes before all others, those by their dates. */
    public Optional<PartialDate> perhapsBaseline() {
        return EntryProvenance.perhaps(rebaselines(), BaselineLine::provenance, BaselineLine::date);
    }

    /** The date that may be forecast as well, as the dates leave open which of the two came first. */
    public Optional<PartialDate> perhapsForecast() {
        var others = rebaselines().stream()
                .map(b -> new Said<>(b.date(), b.provenance().dated()));
        var forecasts =
                reforecasts.stream().map(f -> new Said<>(f.to(), f.provenance().dated()));
        return forecast()
                .flatMap(_ -> new Timeline<>(Stream.concat(others, forecasts).toList()).perhaps());
    }

    private List<BaselineLine> rebaselines() {
        return baselines.stream().filter(b -> b.request().isPresent()).toList();
    }

    /** The forecast in force; a baseline agreed after a forecast takes its place. */
    public Optional<ReforecastLine> forecast() {
        var last = Dated.newest(
                Stream.concat(
                                baselines.stream().map(BaselineLine::provenance),
                                reforecasts.stream().map(ReforecastLine::provenance))
                        .toList(),
                EntryProvenance::dated);
        return reforecasts.stream()
                .filter(f -> last.filter(f.provenance()::equals).isPresent())
                .findFirst();
    }
}
