package dev.offshoot.projection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.projection.SetAside.Entry;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every keeper of events that could not be taken promises. */
public abstract class SetAsideContract {

    protected abstract SetAside aside();

    /** Records an event in a stream of its own that no projection can take. */
    protected abstract void fail(String stream);

    /** Makes it one that can be taken. */
    protected abstract void heal(String stream);

    private List<String> streams() {
        return aside().waiting().stream().map(Entry::stream).distinct().toList();
    }

    @Test
    void holds_nothing_where_nothing_failed() {
        assertThat(aside().waiting()).isEmpty();
        aside().retry();
        assertThat(aside().waiting()).isEmpty();
    }

    @Test
    void tells_what_failed_in_the_order_of_the_log_and_why() {
        fail("counter-b");
        fail("counter-a");
        assertThat(streams()).containsExactly("counter-b", "counter-a");
        assertThat(aside().waiting())
                .extracting(Entry::cause)
                .allSatisfy(cause -> assertThat(cause).isNotBlank());
        assertThat(aside().waiting()).extracting(Entry::position).isSorted();
    }

    @Test
    void takes_at_the_next_try_what_can_be_taken_and_keeps_the_rest() {
        fail("counter-a");
        fail("counter-b");
        heal("counter-a");
        assertThat(streams()).containsExactly("counter-a", "counter-b");
        aside().retry();
        assertThat(streams()).containsExactly("counter-b");
        assertThat(aside().waiting()).extracting(Entry::tries).allMatch(tries -> tries > 1);
        heal("counter-b");
        aside().retry();
        assertThat(aside().waiting()).isEmpty();
    }
}
