package dev.offshoot.adapter.web.security.access;

import dev.offshoot.access.Account;
import dev.offshoot.access.Member;
import dev.offshoot.access.TokenScope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

/**
 * Who is signed in.
 *
 * @param passwordSince when the password was last set, as it was at sign-in
 * @param passwordTemporary whether another password must be chosen before anything else
 * @param token the scope of the token that a program came with; empty for a person
 */
public record SignedIn(Member member, Instant passwordSince, boolean passwordTemporary, Optional<TokenScope> token)
        implements AuthenticatedPrincipal {

    public static Authentication bySession(Account account) {
        return authenticated(account, Optional.empty());
    }

    public static Authentication byToken(Account account, TokenScope scope) {
        return authenticated(account, Optional.of(scope));
    }

    private static Authentication authenticated(Account account, Optional<TokenScope> token) {
        var roles = account.administrator() ? List.of("ROLE_MEMBER", "ROLE_ADMINISTRATOR") : List.of("ROLE_MEMBER");
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(account.member(), account.passwordSince(), account.passwordTemporary(), token),
                null,
                AuthorityUtils.createAuthorityList(roles));
    }

    @Override
    public String getName() {
        return member.name();
    }
}
