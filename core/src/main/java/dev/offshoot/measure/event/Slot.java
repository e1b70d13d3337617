package dev.offshoot.measure.event;

import dev.offshoot.date.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/** One period at one site, which has one current value. Two dates that mean the same days are one period. */
public record Slot(String key) {

    public static Slot of(PartialDate period, Optional<String> site) {
        return new Slot(day(period.earliest()) + "/" + day(period.latest())
                + site.map(s -> "@" + s).orElse(""));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("..");
    }
}
