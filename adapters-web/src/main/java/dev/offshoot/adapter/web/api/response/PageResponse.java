package dev.offshoot.adapter.web.api.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.offshoot.adapter.web.request.PageQuery;
import java.util.List;
import java.util.function.Function;
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

    public static <T, R> PageResponse<R> of(PageQuery.Page<T> page, Function<T, R> response) {
        return new PageResponse<>(
                page.items().stream().map(response).toList(), page.next().orElse(null));
    }
}
