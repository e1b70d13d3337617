package dev.offshoot.access;

import java.util.List;
import java.util.Optional;

/**
 * Keeps the accounts. Every change stands in the security log too, made together with it or not at all. There is always
 * an administrator who can sign in, once there was one.
 */
public interface Accounts {

    Optional<Account> find(String name);

    /** All of them, by name. */
    List<Account> all();

    /** False, and nothing changed, if the name is taken. */
    boolean add(Account account, Requester by);

    /**
     * Also revokes the account's tokens.
     *
     * @param temporary whether the person must choose another at the next sign-in
     */
    void changePassword(String name, String passwordHash, boolean temporary, Requester by);

    /** Disabling also revokes the account's tokens. False, and nothing changed, if no administrator would be left. */
    boolean activate(String name, boolean active, Requester by);

    /** False, and nothing changed, if no administrator would be left. */
    boolean appoint(String name, boolean administrator, Requester by);
}
