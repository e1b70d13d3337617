package dev.offshoot.portfolio.port.out;

import dev.offshoot.portfolio.view.ListedInitiative;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Reads what the portfolio shows of initiatives, beside the news. */
public interface ListedInitiatives {

    /**
     * Those of some initiatives that there are, in the order in which they were asked for.
     *
     * @param day the day by which sites are counted
     */
    List<ListedInitiative> of(Collection<StreamId> initiatives, AsOf asOf, LocalDate day);
}
