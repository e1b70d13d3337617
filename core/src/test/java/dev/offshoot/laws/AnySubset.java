package dev.offshoot.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.command.Command;
import dev.offshoot.command.Rejection;
import dev.offshoot.command.gateway.BoundedContext;
import dev.offshoot.execution.DeciderRunner;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.projection.Titles;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.time.AsOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plays every subset of a history to a context: whatever is missing, its fold, decider and tale hold. */
public final class AnySubset {

    private AnySubset() {}

    public static <C extends Command, S, E extends Event, R extends Rejection, L> void isTold(
            BoundedContext<C, S, E, R, L> context, List<RecordedEvent<? extends Event>> history) {
        for (var subset = 1; subset < 1 << history.size(); subset++) {
            var some = new ArrayList<RecordedEvent<? extends Event>>();
            for (var i = 0; i < history.size(); i++) {
                if ((subset & 1 << i) != 0) {
                    some.add(history.get(i));
                }
            }
            assertThat(line(context, some)).isPresent();
            assertThat(new DeciderRunner<>(context.streamType()).replay(some).told())
                    .isNotNull();
        }
        history.forEach(e -> assertThat(context.tell(e, Titles.PLAIN)).isNotBlank());
    }

    /** The line as it is now. */
    public static <C extends Command, S, E extends Event, R extends Rejection, L> Optional<L> line(
            BoundedContext<C, S, E, R, L> context, List<RecordedEvent<? extends Event>> history) {
        return context.streamProjection()
                .at(AsOf.NOW, history, context.streamType().events())
                .map(ReadModel::body);
    }

    /** Its history in sentences, each as it is told where all of this counts. */
    public static <C extends Command, S, E extends Event, R extends Rejection, L> List<String> told(
            BoundedContext<C, S, E, R, L> context, List<RecordedEvent<? extends Event>> history) {
        var telling = context.telling(() -> history);
        return history.stream().map(e -> telling.apply(e, Titles.PLAIN)).toList();
    }
}
