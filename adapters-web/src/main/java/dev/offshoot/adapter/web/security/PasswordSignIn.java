package dev.offshoot.adapter.web.security;

import dev.offshoot.access.Account;
import dev.offshoot.access.Accounts;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Signs in by name and password. A name without an account takes as long and is answered as a wrong password is;
 * failures make the next attempt wait, by name and by address.
 */
public final class PasswordSignIn implements AuthenticationProvider {

    private static final int FREE_PER_NAME = 4;
    private static final int FREE_PER_ADDRESS = 20;
    private static final int LONGEST_NAME = 60;

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Attempts names;
    private final Attempts addresses;
    private final String nobody;

    public PasswordSignIn(Accounts accounts, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.names = new Attempts(clock, FREE_PER_NAME);
        this.addresses = new Attempts(clock, FREE_PER_ADDRESS);
        this.nobody = String.valueOf(passwords.encode("nobody's password"));
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var address = asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        var account = account(asked.getName(), String.valueOf(asked.getCredentials()), address)
                .orElseThrow(() -> new BadCredentialsException("The name or the password is not right."));
        return authenticated(account);
    }

    /** The account, if the password is its own; throws where the attempt must wait. */
    Optional<Account> account(String typed, String password, String address) {
        var name = typed.strip().toLowerCase(Locale.ROOT);
        var key = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        var wait = Stream.of(names.wait(key), addresses.wait(address))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        if (wait.isPositive()) {
            throw new TooManyAttempts(wait);
        }
        names.count(key);
        addresses.count(address);
        var account = checked(name, password);
        if (account.isPresent()) {
            names.forget(key);
            addresses.uncount(address);
        }
        return account;
    }

    private Optional<Account> checked(String name, String password) {
        var account = accounts.find(name);
        var hash = account.map(Account::passwordHash).orElse(nobody);
        var matches = passwords.matches(Passwords.isPlausible(password) ? password : "", hash);
        return account.filter(a -> matches && a.active());
    }

    static Authentication authenticated(Account account) {
        var roles = account.administrator() ? List.of("ROLE_MEMBER", "ROLE_ADMINISTRATOR") : List.of("ROLE_MEMBER");
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(account.member(), account.passwordSince()),
                null,
                AuthorityUtils.createAuthorityList(roles));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
