package dev.offshoot.date;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Facts in order of occurrence: each is the newest of itself and those before it. One more finds its place among them
 * without ordering all of them anew, if it is known later than any; it never changes.
 */
public final class InOrder<T> extends AbstractList<T> implements RandomAccess {

    private final List<T> facts;
    private final Function<? super T, Dated> dated;

    /** For each fact the last of the days on which it or one before it may have occurred first. */
    private final List<LocalDate> bounds;

    private final Optional<Dated> knownLast;

    /** What stands just before a fact, and just after it. */
    public record Gap<T>(Optional<T> before, Optional<T> after) {}

    private InOrder(
            List<T> facts, Function<? super T, Dated> dated, List<LocalDate> bounds, Optional<Dated> knownLast) {
        this.facts = facts;
        this.dated = dated;
        this.bounds = bounds;
        this.knownLast = knownLast;
    }

    /** Some facts; a list of this kind is its own copy. */
    public static <T> InOrder<T> of(Collection<T> facts, Function<? super T, Dated> dated) {
        return facts instanceof InOrder<T> ordered ? ordered : along(Dated.inOrder(facts, dated), dated);
    }

    private static <T> InOrder<T> along(List<T> ordered, Function<? super T, Dated> dated) {
        var bounds = new ArrayList<LocalDate>(ordered.size());
        Optional<Dated> knownLast = Optional.empty();
        for (var fact : ordered) {
            var when = dated.apply(fact);
            bounds.add(bounds.isEmpty() ? when.earliest() : later(bounds.getLast(), when.earliest()));
            knownLast = knownLast.filter(last -> !when.knownAfter(last)).or(() -> Optional.of(when));
        }
        return new InOrder<>(ordered, dated, bounds, knownLast);
    }

    public InOrder<T> with(T fact) {
        var when = dated.apply(fact);
        if (!isKnownLast(when)) {
            return along(amongThose(fact, movable(when)), dated);
        }
        var place = place(when);
        var bound = place == 0 ? when.earliest() : later(bounds.get(place - 1), when.earliest());
        return new InOrder<>(inserted(facts, place, fact), dated, inserted(bounds, place, bound), Optional.of(when));
    }

    private List<T> amongThose(T fact, Part part) {
        var all = new ArrayList<T>(facts.size() + 1);
        all.addAll(facts.subList(0, part.from()));
        all.addAll(Dated.inOrder(
                Stream.concat(facts.subList(part.from(), part.to()).stream(), Stream.of(fact))
                        .toList(),
                dated));
        all.addAll(facts.subList(part.to(), facts.size()));
        return all;
    }

    /** Some of these that stand together. */
    private record Part(int from, int to) {}

    /**
     * Those whose places one more fact may change: what stands before them surely occurred before them and it, what stands
     * after them surely after.
     */
    private Part movable(Dated fact) {
        var earliest = earliestFrom();
        var from = 0;
        var reach = LocalDate.MIN;
        for (var n = 0; n < facts.size(); n++) {
            reach = later(reach, dated.apply(facts.get(n)).latest());
            if (!reach.isBefore(fact.earliest())) {
                break;
            }
            from = reach.isBefore(earliest.get(n + 1)) ? n + 1 : from;
        }
        return new Part(from, end(from, fact, earliest));
    }

    private int end(int from, Dated fact, List<LocalDate> earliest) {
        var reach = fact.latest();
        var to = from;
        while (to < facts.size() && !reach.isBefore(earliest.get(to))) {
            reach = later(reach, dated.apply(facts.get(to)).latest());
            to++;
        }
        return to;
    }

    /** For each place the first of the days on which what stands from there on may have occurred first. */
    private List<LocalDate> earliestFrom() {
        var days = new ArrayList<>(Collections.nCopies(facts.size() + 1, LocalDate.MAX));
        for (var n = facts.size() - 1; n >= 0; n--) {
            var day = dated.apply(facts.get(n)).earliest();
            days.set(n, day.isBefore(days.get(n + 1)) ? day : days.get(n + 1));
        }
        return days;
    }

    /** Without some of them: what they kept apart may change places. */
    public InOrder<T> without(Predicate<? super T> which) {
        return stream().noneMatch(which)
                ? this
                : of(stream().filter(fact -> !which.test(fact)).toList(), dated);
    }

    /** Each as something else that has the same dates. */
    public <R> InOrder<R> as(Function<? super T, R> other, Function<? super R, Dated> otherDated) {
        return new InOrder<>(stream().map(other).toList(), otherDated, bounds, knownLast);
    }

    /** What stands around a fact, be it one of these or a new one. */
    public Gap<T> around(Dated fact) {
        if (isKnownLast(fact)) {
            return between(place(fact) - 1, place(fact));
        }
        for (var n = facts.size() - 1; n >= 0; n--) {
            if (isAt(n, fact)) {
                return aroundThere(n, fact);
            }
        }
        return aroundNew(fact);
    }

    /** Facts of the same dates stand together. */
    private Gap<T> aroundThere(int last, Dated fact) {
        var first = last;
        while (first > 0 && isAt(first - 1, fact)) {
            first--;
        }
        return between(first - 1, last + 1);
    }

    /** A fact that was known before another may let that one change its place. */
    private Gap<T> aroundNew(Dated fact) {
        var part = movable(fact);
        var places = Stream.concat(
                        facts.subList(part.from(), part.to()).stream()
                                .map(there -> new Place<>(Optional.of(there), dated.apply(there))),
                        Stream.of(new Place<T>(Optional.empty(), fact)))
                .toList();
        var ordered = Dated.inOrder(places, Place::dated);
        var n = ordered.indexOf(places.getLast());
        var there = between(part.from() - 1, part.to());
        return new Gap<>(
                n == 0 ? there.before() : ordered.get(n - 1).fact(),
                n + 1 == ordered.size() ? there.after() : ordered.get(n + 1).fact());
    }

    private record Place<T>(Optional<T> fact, Dated dated) {}

    private boolean isAt(int n, Dated fact) {
        var there = dated.apply(facts.get(n));
        return there.version() == fact.version() && there.equals(fact);
    }

    private Gap<T> between(int before, int after) {
        return new Gap<>(
                before < 0 ? Optional.empty() : Optional.of(facts.get(before)),
                after < facts.size() ? Optional.of(facts.get(after)) : Optional.empty());
    }

    private boolean isKnownLast(Dated fact) {
        return knownLast.filter(last -> !fact.knownAfter(last)).isEmpty();
    }

    /** How many come before what is known last: it follows whatever did not surely occur after it. */
    private int place(Dated fact) {
        var from = 0;
        var to = bounds.size();
        while (from < to) {
            var middle = (from + to) >>> 1;
            if (bounds.get(middle).isAfter(fact.latest())) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    private static <X> List<X> inserted(List<X> list, int place, X one) {
        var more = new ArrayList<X>(list.size() + 1);
        more.addAll(list);
        more.add(place, one);
        return more;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    @Override
    public T get(int index) {
        return facts.get(index);
    }

    @Override
    public int size() {
        return facts.size();
    }
}
