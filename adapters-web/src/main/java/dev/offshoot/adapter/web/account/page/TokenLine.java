package dev.offshoot.adapter.web.account.page;

import dev.offshoot.access.AccessToken;
import dev.offshoot.access.TokenScope;
import dev.offshoot.adapter.web.security.token.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A token as pages show it. */
record TokenLine(AccessToken token, String scope, boolean expired) {

    /** A scope as it is chosen: what is sent, and what it says. */
    record Choice(String value, String words) {}

    private static final Map<TokenScope, String> WORDS = Map.of(
            TokenScope.READ, "Read",
            TokenScope.IMPORT, "Read, and import files of facts",
            TokenScope.WRITE, "Read, import, and record everything that you may");

    static final List<Choice> SCOPES = List.of(TokenScope.values()).stream()
            .map(s -> new Choice(s.name().toLowerCase(Locale.ROOT), WORDS.getOrDefault(s, "")))
            .toList();

    static List<TokenLine> of(Tokens tokens, List<AccessToken> all) {
        return all.stream()
                .map(t -> new TokenLine(t, t.scope().name().toLowerCase(Locale.ROOT), tokens.isExpired(t)))
                .toList();
    }
}
