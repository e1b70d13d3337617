package dev.offshoot.stream;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a batch was decided on, so that a store can tell, just before it writes, whether it would be found so again.
 *
 * @param versions of every stream that was read; -1 where it was not there
 * @param answers which streams were found for what was asked of the log as a whole
 */
public record DecisionBasis(Map<StreamId, Long> versions, Map<Question, Set<StreamId>> answers) {

    public static final DecisionBasis NONE = new DecisionBasis(Map.of(), Map.of());

    private static final int ONE_BY_ONE = 10;

    public DecisionBasis {
        versions = Map.copyOf(versions);
        answers = Map.copyOf(answers);
    }

    /** A question whose answer another writer may change in a stream that was not read. */
    public sealed interface Question {

        /** Who alone holds a key, if anyone does. */
        record HolderOf(UniqueKey key) implements Question {}

        /** What belongs to another, of one category. */
        record Within(String category, String key) implements Question {}

        /** All that would be left without any of these. */
        record About(Set<StreamId> things) implements Question {}

        /** All that may name any of these. */
        record Mentioning(Set<StreamId> things) implements Question {}
    }

    /** The keys whose holders were asked for. */
    public Set<UniqueKey> keys() {
        var keys = new HashSet<UniqueKey>();
        for (var question : answers.keySet()) {
            if (question instanceof Question.HolderOf(var key)) {
                keys.add(key);
            }
        }
        return keys;
    }

    /** Whether a history answers as it did then. */
    public boolean answersStillHold(History history) {
        var holders = holders(history);
        return answers.entrySet().stream().allMatch(answer -> switch (answer.getKey()) {
            case Question.HolderOf(var key) ->
                answer.getValue().equals(streams(holders.getOrDefault(key, Optional.empty())));
            case Question.Within(var category, var key) ->
                answer.getValue().equals(Set.copyOf(history.within(category, key)));
            case Question.About(var things) -> answer.getValue().equals(history.about(things));
            case Question.Mentioning(var things) -> answer.getValue().equals(Set.copyOf(history.mightMention(things)));
        });
    }

    private Map<UniqueKey, Optional<StreamId>> holders(History history) {
        var holders = new HashMap<UniqueKey, Optional<StreamId>>();
        keys().stream().collect(Collectors.groupingBy(UniqueKey::kind)).forEach((kind, keys) -> {
            if (keys.size() > ONE_BY_ONE) {
                var held = history.held(kind);
                keys.forEach(key -> holders.put(key, Optional.ofNullable(held.get(key.value()))));
            } else {
                keys.forEach(key -> holders.put(key, history.holder(key)));
            }
        });
        return holders;
    }

    public static Set<StreamId> streams(Optional<StreamId> holder) {
        return holder.map(Set::of).orElse(Set.of());
    }
}
