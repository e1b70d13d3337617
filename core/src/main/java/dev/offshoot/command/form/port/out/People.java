package dev.offshoot.command.form.port.out;

import java.util.Optional;

/** From the names of people, as they are written, to their accounts. */
@FunctionalInterface
public interface People {

    /** Where nobody has an account. */
    People STRANGERS = _ -> Optional.empty();

    /** The name of the one account that is called so; empty if there is none, or more than one. */
    Optional<String> account(String written);
}
