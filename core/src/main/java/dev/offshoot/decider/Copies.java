package dev.offshoot.decider;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;

/** Collections with one thing more: those of a state are never changed in place. */
public final class Copies {

    private Copies() {}

    /** What was there under the key gives way. */
    public static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        return with(map, key, value, (_, newcomer) -> newcomer);
    }

    /** @param both what becomes of the value that was there, and the newcomer */
    public static <K, V> Map<K, V> with(Map<K, V> map, K key, V value, BinaryOperator<V> both) {
        var more = new HashMap<>(map);
        more.merge(key, value, both);
        return more;
    }

    /** It comes last. */
    public static <T> List<T> with(List<T> list, T one) {
        var more = new ArrayList<>(list);
        more.add(one);
        return more;
    }

    public static <T> Set<T> with(Set<T> set, T one) {
        var more = new HashSet<>(set);
        more.add(one);
        return more;
    }
}
