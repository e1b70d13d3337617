package dev.offshoot.adapter.web.api.response;

import java.util.List;

/** A list that is short enough to be given whole. */
public record ItemsResponse<T>(List<T> items) {

    public ItemsResponse {
        items = List.copyOf(items);
    }
}
