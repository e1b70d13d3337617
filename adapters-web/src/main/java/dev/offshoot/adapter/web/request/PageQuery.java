package dev.offshoot.adapter.web.request;

import dev.offshoot.projection.ReadModel;
import dev.offshoot.projection.ReadModels;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list.
 *
 * @param after the <code>next</code> of the page before; left out for the first page
 * @param limit how many at most, 1 to 200; 50 if left out
 */
public record PageQuery(@Nullable String after, @Nullable String limit) {

    private static final int USUAL = 50;

    public int size() {
        if (limit == null || limit.isBlank()) {
            return USUAL;
        }
        if (!limit.strip().matches("[0-9]{1,3}") || size(limit) < 1 || size(limit) > Query.MOST) {
            throw Query.wrong("limit", "“%s” is no length of a page. Give a number from 1 to 200.".formatted(limit));
        }
        return size(limit);
    }

    private static int size(String digits) {
        return Integer.parseInt(digits.strip());
    }

    public Optional<String> begin() {
        return PageCursor.read(after);
    }

    /** The key of the stream after which the page begins; empty for the first. */
    public Optional<String> afterKey() {
        var begin = begin();
        if (begin.filter(b -> !StreamId.isKey(b)).isPresent()) {
            throw PageCursor.notOurs();
        }
        return begin;
    }

    /** The page of a list whose items follow each other by the keys of their streams. */
    public <T> Page<T> of(List<T> all, Function<T, String> key) {
        return from(afterKey(), all, key);
    }

    /**
     * The page of a list that has an order of its own.
     *
     * @param place where an item stands in it, no two in one place; compared as text
     */
    public <T> Page<T> inOrder(List<T> all, Function<T, String> place) {
        return from(begin(), all, place);
    }

    private <T> Page<T> from(Optional<String> begin, List<T> all, Function<T, String> place) {
        var size = size();
        var rest = all.stream()
                .filter(item ->
                        begin.map(b -> place.apply(item).compareTo(b) > 0).orElse(true))
                .limit(size + 1L)
                .toList();
        var page = rest.subList(0, Math.min(size, rest.size()));
        return new Page<>(
                page,
                rest.size() > size ? Optional.of(PageCursor.hide(place.apply(page.getLast()))) : Optional.empty());
    }

    /** What keeps the length of the page in the address of another. */
    public String limited() {
        return limit == null || limit.isBlank() ? "" : "&limit=" + size();
    }

    /** The page of all lines there are. */
    public <L> Page<ReadModel<L>> of(ReadModels<L> lines, AsOf asOf) {
        var page = lines.page(asOf, afterKey(), size());
        return new Page<>(page.lines(), page.next().map(PageCursor::hide));
    }

    /** @param next to be given as <code>after</code> for the page that follows; empty on the last */
    public record Page<T>(List<T> items, Optional<String> next) {
        public Page {
            items = List.copyOf(items);
        }
    }
}
