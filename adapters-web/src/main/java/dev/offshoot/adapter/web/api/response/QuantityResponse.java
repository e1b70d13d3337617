package dev.offshoot.adapter.web.api.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with its qualifier, or that there is none to be had.
 *
 * @param amount left out where the qualifier says that there is none: suppressed, exempt or not-applicable
 * @param upper the upper end of a range, and of nothing else
 * @param written as a command takes it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuantityResponse(
        @Nullable BigDecimal amount, @Nullable BigDecimal upper, String qualifier, String written) {}
