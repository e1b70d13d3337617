package dev.offshoot.adapter.web.security;

import dev.offshoot.access.Member;
import java.time.Instant;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who is signed in.
 *
 * @param passwordSince when the password was last set, as it was at sign-in
 */
public record SignedIn(Member member, Instant passwordSince) implements AuthenticatedPrincipal {

    @Override
    public String getName() {
        return member.name();
    }
}
