package dev.offshoot.initiative.domain;

import dev.offshoot.kernel.Asked;
import dev.offshoot.kernel.Dated;
import dev.offshoot.kernel.Latest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where what is asked stands among what has happened. */
final class Timing {

    private Timing() {}

    /** The last day on which it may have occurred, as its event will have it. */
    static LocalDate day(Asked<?> asked) {
        return asked.judgedOn();
    }

    static boolean isBefore(Asked<?> asked, Latest<?> news) {
        return !Dated.newest(List.of(asked.dated(), news.dated()), Function.identity())
                .equals(Optional.of(asked.dated()));
    }
}
