package dev.offshoot.adapter.web.api.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A number of days; both ends are equal where both dates are days.
 *
 * @param least left out where nothing bounds it from below
 * @param most left out where nothing bounds it from above
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DaysResponse(@Nullable Long least, @Nullable Long most) {}
