package dev.offshoot.adapter.persistence.readmodel.portfolio;

import dev.offshoot.portfolio.view.PortfolioFilter.Order;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Where a page in some order ended, as a text that says nothing to anybody else. */
record SearchCursor(Order order, String rank, String key) {

    private static final String SEPARATOR = "\u0000";

    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((order.name() + SEPARATOR + rank + SEPARATOR + key).getBytes(StandardCharsets.UTF_8));
    }

    static SearchCursor start(Order order) {
        return new SearchCursor(order, "", "");
    }

    /** Refuses a text that is no cursor of ours, or of another order, with an IllegalArgumentException. */
    static SearchCursor read(String text, Order order) {
        var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(SEPARATOR, -1);
        if (parts.length != 3 || !parts[0].equals(order.name())) {
            throw new IllegalArgumentException("no cursor of the portfolio in this order: " + text);
        }
        return new SearchCursor(order, parts[1], parts[2]);
    }
}
