package dev.offshoot.adapter.web.api.plain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next to be given as <code>after</code> for the page that follows; left out on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PageResponse<T>(List<T> items, @Nullable String next) {

    public PageResponse {
        items = List.copyOf(items);
    }
}
