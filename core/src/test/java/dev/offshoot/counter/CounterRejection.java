package dev.offshoot.counter;

import dev.offshoot.command.Reason;
import dev.offshoot.command.Rejection;

/** Why a counter refuses. */
public sealed interface CounterRejection extends Rejection {

    record NotStarted() implements CounterRejection {
        @Override
        public Reason reason() {
            return Reason.missing("counter", "Start the counter first.");
        }
    }

    record AlreadyStarted() implements CounterRejection {
        @Override
        public Reason reason() {
            return Reason.conflict("counter", "The counter is running. Choose another name.");
        }
    }

    record TitleTaken(String title, String holder) implements CounterRejection {
        @Override
        public Reason reason() {
            return Reason.conflict("title", "“%s” is called so already. Choose another.".formatted(holder));
        }
    }

    record Negative(int by) implements CounterRejection {
        @Override
        public Reason reason() {
            return Reason.invalid("by", "A counter only goes up. Give a number from 0.");
        }
    }
}
