package dev.offshoot.initiative.application;

import dev.offshoot.adoption.event.AdoptionEvent.SiteEmbedded;
import dev.offshoot.adoption.event.AdoptionEvent.SiteReturned;
import dev.offshoot.adoption.event.AdoptionEvent.SiteWentLive;
import dev.offshoot.initiative.domain.CharterRejection.DefinitionInUse;
import dev.offshoot.initiative.domain.InitiativeCommand.SetAdoptionDefinition;
import dev.offshoot.initiative.event.InitiativeEvent.AdoptionDefinitionSet;
import dev.offshoot.kernel.Correct;
import dev.offshoot.kernel.Corrections;
import dev.offshoot.kernel.Event;
import dev.offshoot.kernel.History;
import dev.offshoot.kernel.Recorded;
import dev.offshoot.kernel.Rejection;
import dev.offshoot.kernel.StreamId;
import java.util.Optional;
import java.util.stream.Stream;

/** Which sites count by a version of the adoption definition: it is not taken from under them. */
final class DefinitionsInUse {

    private DefinitionsInUse() {}

    static Optional<Rejection> refusal(Correct correct, History history) {
        return settled(correct.stream(), history)
                .filter(entry -> entry.version() == correct.corrects())
                .flatMap(entry -> entry.event() instanceof AdoptionDefinitionSet set ? Stream.of(set) : Stream.empty())
                .flatMap(set -> leaning(correct, set, history))
                .findFirst();
    }

    private static Stream<Rejection> leaning(Correct correct, AdoptionDefinitionSet set, History history) {
        return history.within("adoption", correct.stream().key()).stream()
                .flatMap(adoption -> settled(adoption, history))
                .filter(step -> definition(step.event()).equals(Optional.of(set.version())))
                .filter(step -> !stillInForce(correct, step))
                .map(step -> new DefinitionInUse(
                        set.version(),
                        step.stream().key().substring(correct.stream().key().length() + 1),
                        step.occurred()));
    }

    /** Whether what it is corrected to had begun by then. */
    private static boolean stillInForce(Correct correct, Recorded<?> step) {
        return correct.instead().isPresent()
                && correct.instead().get() instanceof SetAdoptionDefinition instead
                && !instead.from().isAfter(step.lastPossibleDay());
    }

    private static Optional<Integer> definition(Event event) {
        return switch (event) {
            case SiteWentLive e -> Optional.of(e.definition());
            case SiteReturned e -> Optional.of(e.definition());
            case SiteEmbedded e -> Optional.of(e.definition());
            default -> Optional.empty();
        };
    }

    private static Stream<Recorded<? extends Event>> settled(StreamId stream, History history) {
        return Corrections.settle(history.of(stream)).stream();
    }
}
