package dev.offshoot.access;

import dev.offshoot.command.form.port.out.People;
import dev.offshoot.provenance.OnBehalfOf;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Knows people by the name of their account or the name that is displayed for it, however it is cased and spaced. */
public final class AccountNames implements People {

    private final Accounts accounts;

    public AccountNames(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<String> account(String written) {
        var all = accounts.all();
        return only(all, written, Account::name).or(() -> only(all, written, Account::displayName));
    }

    private static Optional<String> only(List<Account> all, String written, Function<Account, String> called) {
        var found = all.stream()
                .filter(account -> OnBehalfOf.plain(called.apply(account)).equals(OnBehalfOf.plain(written)))
                .map(Account::name)
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** The account that is called so already, by its own name or by the one it displays. */
    public static Optional<Account> called(List<Account> all, String name) {
        return all.stream()
                .filter(account -> OnBehalfOf.plain(account.name()).equals(OnBehalfOf.plain(name))
                        || OnBehalfOf.plain(account.displayName()).equals(OnBehalfOf.plain(name)))
                .findFirst();
    }
}
