package dev.offshoot.access;

import dev.offshoot.access.SecurityEvent.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** The accounts in memory: what every store must do, as plainly as it can be said. */
public final class InMemoryAccounts implements Accounts {

    private final Map<String, Account> accounts = new ConcurrentSkipListMap<>();
    private final InMemoryAccessTokens tokens;
    private final SecurityLog log;

    public InMemoryAccounts(InMemoryAccessTokens tokens, SecurityLog log) {
        this.tokens = tokens;
        this.log = log;
    }

    @Override
    public Optional<Account> find(String name) {
        return Optional.ofNullable(accounts.get(name));
    }

    @Override
    public List<Account> all() {
        return List.copyOf(accounts.values());
    }

    @Override
    public synchronized boolean add(Account account, Requester by) {
        if (accounts.putIfAbsent(account.name(), account) != null) {
            return false;
        }
        log.append(SecurityEvent.of(
                Kind.ACCOUNT_ADDED, account.name(), by, account.administrator() ? "As administrator." : ""));
        return true;
    }

    @Override
    public synchronized void changePassword(String name, String passwordHash, boolean temporary, Requester by) {
        find(name).ifPresent(a -> {
            accounts.put(
                    name,
                    new Account(
                            name, a.displayName(), passwordHash, a.administrator(), a.active(), by.at(), temporary));
            var kind = temporary ? Kind.PASSWORD_RESET : Kind.PASSWORD_CHANGED;
            log.append(SecurityEvent.of(kind, name, by, ""));
            tokens.revokeAll(name, by);
        });
    }

    @Override
    public synchronized boolean activate(String name, boolean active, Requester by) {
        if (!active && isLastAdministrator(name)) {
            return false;
        }
        find(name).filter(a -> a.active() != active).ifPresent(a -> {
            put(a, a.administrator(), active);
            log.append(SecurityEvent.of(active ? Kind.ACCOUNT_ENABLED : Kind.ACCOUNT_DISABLED, name, by, ""));
            if (!active) {
                tokens.revokeAll(name, by);
            }
        });
        return true;
    }

    @Override
    public synchronized boolean appoint(String name, boolean administrator, Requester by) {
        if (!administrator && isLastAdministrator(name)) {
            return false;
        }
        find(name).filter(a -> a.administrator() != administrator).ifPresent(a -> {
            put(a, administrator, a.active());
            var kind = administrator ? Kind.ADMINISTRATOR_APPOINTED : Kind.ADMINISTRATOR_DISMISSED;
            log.append(SecurityEvent.of(kind, name, by, ""));
        });
        return true;
    }

    private boolean isLastAdministrator(String name) {
        var standing = all().stream()
                .filter(a -> a.administrator() && a.active())
                .map(Account::name)
                .toList();
        return standing.equals(List.of(name));
    }

    private void put(Account a, boolean administrator, boolean active) {
        accounts.put(
                a.name(),
                new Account(
                        a.name(),
                        a.displayName(),
                        a.passwordHash(),
                        administrator,
                        active,
                        a.passwordSince(),
                        a.passwordTemporary()));
    }
}
