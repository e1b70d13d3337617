package dev.offshoot.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** The accounts in memory: what every store must do, as plainly as it can be said. */
public final class InMemoryAccounts implements Accounts {

    private final Map<String, Account> accounts = new ConcurrentSkipListMap<>();

    @Override
    public Optional<Account> find(String name) {
        return Optional.ofNullable(accounts.get(name));
    }

    @Override
    public List<Account> all() {
        return List.copyOf(accounts.values());
    }

    @Override
    public boolean add(Account account) {
        return accounts.putIfAbsent(account.name(), account) == null;
    }

    @Override
    public void changePassword(String name, String passwordHash, Instant at) {
        accounts.computeIfPresent(
                name, (_, a) -> new Account(name, a.displayName(), passwordHash, a.administrator(), a.active(), at));
    }

    @Override
    public void activate(String name, boolean active) {
        accounts.computeIfPresent(
                name,
                (_, a) -> new Account(
                        name, a.displayName(), a.passwordHash(), a.administrator(), active, a.passwordSince()));
    }
}
