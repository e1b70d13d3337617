package dev.offshoot.projection;

import dev.offshoot.date.PartialDate;
import java.util.Optional;

/**
 * What is shown of one stream wherever its validity says; of two lines of a stream, no two hold at one point.
 *
 * @param toldFrom as in {@link ReadModel#toldFrom()}
 * @param row what is kept of the line
 */
public record DatedLine<R>(Validity validity, boolean illustrative, Optional<PartialDate> toldFrom, R row) {}
