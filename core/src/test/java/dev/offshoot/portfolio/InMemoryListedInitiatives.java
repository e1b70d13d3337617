package dev.offshoot.portfolio;

import dev.offshoot.portfolio.port.in.WholeInitiatives;
import dev.offshoot.portfolio.port.out.ListedInitiatives;
import dev.offshoot.portfolio.view.ListedInitiative;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Draws lines of the portfolio from all that belongs to an initiative. */
public record InMemoryListedInitiatives(WholeInitiatives whole) implements ListedInitiatives {

    @Override
    public List<ListedInitiative> of(Collection<StreamId> initiatives, AsOf asOf, LocalDate day) {
        return whole.of(initiatives, asOf).stream()
                .map(one -> new ListedInitiative(one.line(), one.rhythmDays(), one.figures(day)))
                .toList();
    }
}
