package dev.offshoot.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date as precise as its source, and no more: a day, a month, a season, a quarter, a year, an interval of these, or
 * unknown. Written in the part of the Extended Date/Time Format (ISO 8601-2:2019) that {@link #edtf()} shows.
 */
public sealed interface PartialDate permits PartialDate.Unknown, PartialDate.On, PartialDate.Between {

    /** The earliest day it may mean; empty where nothing bounds it. */
    Optional<LocalDate> earliest();

    /** The latest day it may mean; empty where nothing bounds it. */
    Optional<LocalDate> latest();

    /** Whether it means the same days, however they are written: winter 2020 and December 2020 to February 2021. */
    default boolean sameDaysAs(PartialDate other) {
        return equals(other)
                || (certain()
                        && other.certain()
                        && earliest().isPresent()
                        && latest().isPresent()
                        && earliest().equals(other.earliest())
                        && latest().equals(other.latest()));
    }

    private boolean certain() {
        return edtf().chars().noneMatch(sign -> sign == '~' || sign == '?' || sign == '%');
    }

    /** As written in EDTF: <code>2013-04</code>, <code>2019-04/2020-03</code>, <code>../2019-05-08</code>. */
    String edtf();

    /** As said in a sentence: <code>April 2013</code>. */
    String words();

    /** Nothing is known of when. */
    record Unknown() implements PartialDate {
        @Override
        public Optional<LocalDate> earliest() {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDate> latest() {
            return Optional.empty();
        }

        @Override
        public String edtf() {
            return "XXXX";
        }

        @Override
        public String words() {
            return "date not known";
        }

        @Override
        public String toString() {
            return edtf();
        }
    }

    /** One calendar period, perhaps uncertain or approximate. */
    record On(CalendarPeriod period, Certainty certainty) implements PartialDate {
        @Override
        public Optional<LocalDate> earliest() {
            return Optional.of(period.first());
        }

        @Override
        public Optional<LocalDate> latest() {
            return Optional.of(period.last());
        }

        @Override
        public String edtf() {
            return period.edtf() + certainty.mark();
        }

        @Override
        public String words() {
            return certainty.around(period.words());
        }

        @Override
        public String toString() {
            return edtf();
        }
    }

    /** From one period to another; an end that is empty is open. */
    record Between(Optional<On> start, Optional<On> end) implements PartialDate {
        public Between {
            if (start.isEmpty() && end.isEmpty()) {
                throw new IllegalArgumentException(
                        "An interval needs a start or an end; write XXXX for an unknown date");
            }
            if (start.isPresent()
                    && end.isPresent()
                    && end.get().period().last().isBefore(start.get().period().first())) {
                throw new IllegalArgumentException("The interval ends before it starts");
            }
        }

        @Override
        public Optional<LocalDate> earliest() {
            return start.flatMap(On::earliest);
        }

        @Override
        public Optional<LocalDate> latest() {
            return end.flatMap(On::latest);
        }

        @Override
        public String edtf() {
            return start.map(On::edtf).orElse("..") + "/" + end.map(On::edtf).orElse("..");
        }

        @Override
        public String words() {
            if (start.isEmpty()) {
                return "by " + end.orElseThrow().words();
            }
            return end.map(last -> start.get().words() + " to " + last.words())
                    .orElseGet(() -> "from " + start.get().words());
        }

        @Override
        public String toString() {
            return edtf();
        }
    }

    static PartialDate unknown() {
        return new Unknown();
    }

    static PartialDate on(LocalDate day) {
        return new On(new CalendarPeriod.Day(day), Certainty.CERTAIN);
    }

    /** Reads EDTF; the message of the error says what may be written. */
    static PartialDate parse(String text) {
        return Edtf.parse(text);
    }

    /** Whether all of it lies after a day. */
    default boolean isAfter(LocalDate day) {
        return earliest().map(first -> first.isAfter(day)).orElse(false);
    }

    /** Whether it speaks of a period, or of an end, that had not begun by a day: what cannot have happened by then. */
    default boolean reachesBeyond(LocalDate day) {
        return switch (this) {
            case Unknown _ -> false;
            case On on -> on.period().first().isAfter(day);
            case Between(var start, var end) ->
                start.filter(on -> on.reachesBeyond(day)).isPresent()
                        || end.filter(on -> on.reachesBeyond(day)).isPresent();
        };
    }
}
