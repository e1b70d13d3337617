package dev.offshoot.adapter.persistence.readmodel.memory;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * What was told lately, the least lately asked for forgotten first. It is bounded by how many events told what is kept:
 * a long stream takes the room of many short ones.
 */
public final class ToldLately<K, V> {

    private final long most;
    private final ToLongFunction<V> events;
    private final Map<K, Kept<V>> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long weight = 0;

    private record Kept<V>(V value, long weight) {}

    /**
     * @param most of how many events it keeps what they told
     * @param events how many told something
     */
    public ToldLately(long most, ToLongFunction<V> events) {
        this.most = most;
        this.events = events;
    }

    public synchronized Optional<V> find(K key) {
        return Optional.ofNullable(kept.get(key)).map(Kept::value);
    }

    /** Takes the place of what was kept there; what is too large by itself is not kept. */
    public synchronized void keep(K key, V value) {
        forget(key);
        var one = new Kept<>(value, events.applyAsLong(value));
        if (one.weight() > most) {
            return;
        }
        kept.put(key, one);
        weight += one.weight();
        var eldest = kept.values().iterator();
        while (weight > most) {
            weight -= eldest.next().weight();
            eldest.remove();
        }
    }

    public synchronized void forget(K key) {
        var one = kept.remove(key);
        weight -= one == null ? 0 : one.weight();
    }

    /** Of how many events it keeps what they told. */
    public synchronized long weight() {
        return weight;
    }
}
