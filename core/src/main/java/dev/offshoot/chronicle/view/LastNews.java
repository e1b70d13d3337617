package dev.offshoot.chronicle.view;

import dev.offshoot.date.Dated;
import dev.offshoot.time.AsOf;
import java.util.Collection;
import java.util.Optional;

/**
 * The last news of a subject: of the entries that count, the newest by the one order over partial dates. Entries that
 * were taken back or replaced do not count; what replaces one does. Those without any date are looked at only where no
 * entry has one.
 */
public final class LastNews {

    private LastNews() {}

    /** @param lines of one subject */
    public static Optional<ChronicleLine> of(Collection<ChronicleLine> lines, AsOf asOf) {
        var known = lines.stream()
                .filter(line ->
                        asOf.known().map(by -> !line.knownFrom().isAfter(by)).orElse(true))
                .toList();
        var counting = known.stream()
                .filter(ChronicleLine::tells)
                .filter(line -> stands(line, known))
                .filter(line -> asOf.was().map(line.dated()::occurredBy).orElse(true))
                .toList();
        var dated = counting.stream().filter(ChronicleLine::hasDate).toList();
        return Dated.newest(dated.isEmpty() ? counting : dated, ChronicleLine::dated);
    }

    /** Whether no correction that itself stands corrects it. */
    private static boolean stands(ChronicleLine line, Collection<ChronicleLine> lines) {
        return lines.stream()
                .filter(other ->
                        other.stream().equals(line.stream()) && other.corrects().equals(Optional.of(line.version())))
                .noneMatch(other -> stands(other, lines));
    }
}
