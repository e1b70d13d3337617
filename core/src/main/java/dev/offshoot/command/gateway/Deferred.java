package dev.offshoot.command.gateway;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A list that is made when it is first looked into: most sentences never ask what else was recorded. */
final class Deferred<T> extends AbstractList<T> {

    private final Supplier<List<T>> source;
    private Optional<List<T>> made = Optional.empty();

    Deferred(Supplier<List<T>> source) {
        this.source = source;
    }

    @Override
    public T get(int index) {
        return made().get(index);
    }

    @Override
    public int size() {
        return made().size();
    }

    private List<T> made() {
        var list = made.orElseGet(source);
        made = Optional.of(list);
        return list;
    }
}
