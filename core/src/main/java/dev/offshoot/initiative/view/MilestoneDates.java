package dev.offshoot.initiative.view;

import dev.offshoot.initiative.event.Cause;
import dev.offshoot.kernel.PartialDate;
import java.util.List;
import java.util.Optional;

/** Everything that was ever said of a milestone's date, as recorded. */
public record MilestoneDates(
        List<BaselineLine> baselines,
        List<ReforecastLine> reforecasts,
        Optional<RequestLine> pending,
        List<RejectedLine> rejected) {

    public static final MilestoneDates NONE = new MilestoneDates(List.of(), List.of(), Optional.empty(), List.of());

    /** @param request what was asked for, and by whom; empty for the first baseline */
    public record BaselineLine(
            PartialDate date, Optional<RequestLine> request, Optional<String> approvedBy, Provenanced provenance) {}

    public record ReforecastLine(
            PartialDate from, PartialDate to, Cause cause, String reason, Provenanced provenance) {}

    /** A request for another baseline. */
    public record RequestLine(
            PartialDate from, PartialDate to, Cause cause, String reason, String askedBy, Provenanced provenance) {}

    /** @param request empty where it is not known from here */
    public record RejectedLine(Optional<RequestLine> request, PartialDate to, String rejectedBy, Ending rejection) {}

    public MilestoneDates {
        baselines = List.copyOf(baselines);
        reforecasts = List.copyOf(reforecasts);
        rejected = List.copyOf(rejected);
    }

    /** The baseline that was agreed first, which never changes. */
    public Optional<BaselineLine> firstBaseline() {
        return baselines.stream()
                .filter(b -> b.request().isEmpty())
                .findFirst()
                .or(() -> baselines.stream().findFirst());
    }

    public Optional<BaselineLine> currentBaseline() {
        return Provenanced.newest(baselines, BaselineLine::provenance);
    }

    /** The forecast in force; a baseline agreed after a forecast takes its place. */
    public Optional<ReforecastLine> forecast() {
        return Provenanced.newest(reforecasts, ReforecastLine::provenance)
                .filter(f -> currentBaseline()
                        .map(b -> !b.provenance().supersedes(f.provenance()))
                        .orElse(true));
    }
}
