package dev.offshoot.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps the accounts. */
public interface Accounts {

    Optional<Account> find(String name);

    /** All of them, by name. */
    List<Account> all();

    /** False, and nothing changed, if the name is taken. */
    boolean add(Account account);

    void changePassword(String name, String passwordHash, Instant at);

    void activate(String name, boolean active);
}
