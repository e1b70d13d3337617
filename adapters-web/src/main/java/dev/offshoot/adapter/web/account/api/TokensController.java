package dev.offshoot.adapter.web.account.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.offshoot.access.AccessToken;
import dev.offshoot.access.Member;
import dev.offshoot.access.Requester;
import dev.offshoot.adapter.web.api.ApiPaths;
import dev.offshoot.adapter.web.api.Body;
import dev.offshoot.adapter.web.api.Properties;
import dev.offshoot.adapter.web.problem.NotThere;
import dev.offshoot.adapter.web.problem.Problem;
import dev.offshoot.adapter.web.problem.RefusedRequestException;
import dev.offshoot.adapter.web.security.token.TokenWish;
import dev.offshoot.adapter.web.security.token.Tokens;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Makes, lists and revokes the sender's own access tokens; for an administrator, lists and revokes everybody's. */
@Hidden
@RestController
@RequestMapping(ApiPaths.TOKENS)
final class TokensController {

    /** A token; its secret is told by another record, once. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TokenResponse(
            String id,
            String account,
            String label,
            String scope,
            String made,
            String expires,
            String lastUsed,
            @Nullable String secret) {

        /** Times are UTC; the last use is empty until there is one. */
        static TokenResponse of(AccessToken token, @Nullable String secret) {
            return new TokenResponse(
                    token.id(),
                    token.account(),
                    token.label(),
                    token.scope().name().toLowerCase(Locale.ROOT),
                    token.made().toString(),
                    token.expires().toString(),
                    token.lastUsed().map(Object::toString).orElse(""),
                    secret);
        }
    }

    /** Access tokens. */
    record TokensResponse(List<TokenResponse> items) {}

    private final Tokens tokens;

    TokensController(Tokens tokens) {
        this.tokens = tokens;
    }

    @GetMapping
    TokensResponse list(Member member, @RequestParam(defaultValue = "false") boolean everybody) {
        if (everybody && !member.administrator()) {
            throw new RefusedRequestException(Problem.of(
                    HttpStatus.FORBIDDEN, "not-allowed", "Only an administrator may see everybody's tokens."));
        }
        var shown = everybody ? tokens.all() : tokens.of(member.name());
        return new TokensResponse(
                shown.stream().map(token -> TokenResponse.of(token, null)).toList());
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<TokenResponse> make(Requester by, HttpServletRequest request) throws IOException {
        var properties = Properties.of(Body.of(request).json(), TokenForm.FIELDS, Map.of());
        var wish = new TokenWish(text(properties, "label"), text(properties, "scope"), text(properties, "days"));
        var made = properties.flaws().isEmpty() ? tokens.make(wish, by) : new Tokens.Made.Refused(properties.flaws());
        return switch (made) {
            case Tokens.Made.Fresh(var token, var secret) ->
                ResponseEntity.created(URI.create(ApiPaths.TOKENS + "/" + token.id()))
                        .body(TokenResponse.of(token, secret));
            case Tokens.Made.Refused(var flaws) ->
                throw new RefusedRequestException(Problem.of(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "invalid-answers",
                                flaws.getFirst().message())
                        .with(flaws));
        };
    }

    private static String text(Properties properties, String name) {
        return String.join("", properties.raw().getOrDefault(name, List.of()));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> revoke(Member member, Requester by, @PathVariable String id) {
        if (!tokens.revoke(member.name(), id, by) && !(member.administrator() && tokens.revokeAny(id, by))) {
            throw new NotThere("You have no token “%s”.".formatted(id));
        }
        return ResponseEntity.noContent().build();
    }
}
