package dev.offshoot.initiative.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;

/** Collections with one thing more. */
final class Maps {

    private Maps() {}

    static <V> Map<String, V> with(Map<String, V> map, String key, V value) {
        return with(map, key, value, (_, newcomer) -> newcomer);
    }

    /** @param both what becomes of the value that was there, and the newcomer */
    static <V> Map<String, V> with(Map<String, V> map, String key, V value, BinaryOperator<V> both) {
        var more = new HashMap<>(map);
        more.merge(key, value, both);
        return more;
    }

    static <T> List<T> with(List<T> list, T one) {
        var more = new ArrayList<>(list);
        more.add(one);
        return more;
    }

    static <T> Set<T> with(Set<T> set, T one) {
        var more = new HashSet<>(set);
        more.add(one);
        return more;
    }
}
