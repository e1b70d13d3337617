package dev.offshoot.adapter.web.api;

import dev.offshoot.access.AccessToken;
import dev.offshoot.access.Member;
import dev.offshoot.adapter.web.problem.NotThere;
import dev.offshoot.adapter.web.problem.Problem;
import dev.offshoot.adapter.web.problem.TurnedDown;
import dev.offshoot.adapter.web.security.Tokens;
import dev.offshoot.intake.Field;
import dev.offshoot.intake.Flaw;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Makes, lists and revokes the sender's own access tokens. */
@Hidden
@RestController
@RequestMapping(TokensController.PATH)
final class TokensController {

    static final String PATH = ActionEndpoint.ROOT + "tokens";
    static final Field LABEL = Field.line("label", "What the token is for");

    /** A token; its secret is told by another record, once. */
    record TokenResponse(String id, String label, String made, String lastUsed) {

        /** Times are UTC; the last use is empty until there is one. */
        static TokenResponse of(AccessToken token) {
            return new TokenResponse(
                    token.id(),
                    token.label(),
                    token.made().toString(),
                    token.lastUsed().map(Object::toString).orElse(""));
        }
    }

    /** A token that has just been made. */
    record FreshTokenResponse(String id, String label, String made, String secret) {}

    /** All tokens of an account. */
    record TokensResponse(List<TokenResponse> items) {}

    private final Tokens tokens;

    TokensController(Tokens tokens) {
        this.tokens = tokens;
    }

    @GetMapping
    TokensResponse list(Member member) {
        return new TokensResponse(
                tokens.of(member.name()).stream().map(TokenResponse::of).toList());
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<FreshTokenResponse> make(Member member, HttpServletRequest request) throws IOException {
        var properties = Properties.of(Body.of(request).json(), List.of(LABEL), Set.of());
        var label = String.join("", properties.raw().getOrDefault("label", List.of()))
                .strip();
        var flaws = properties.and(
                label.isEmpty() || label.length() > 100
                        ? List.of(new Flaw("label", "Say in at most 100 characters what the token is for."))
                        : List.of());
        if (!flaws.isEmpty()) {
            throw new TurnedDown(Problem.of(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "invalid-answers",
                            flaws.getFirst().message())
                    .with(flaws));
        }
        var fresh = tokens.make(member.name(), label);
        var token = fresh.token();
        return ResponseEntity.created(URI.create(PATH + "/" + token.id()))
                .body(new FreshTokenResponse(
                        token.id(), token.label(), token.made().toString(), fresh.secret()));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> revoke(Member member, @PathVariable String id) {
        if (!tokens.revoke(member.name(), id)) {
            throw new NotThere("You have no token “%s”.".formatted(id));
        }
        return ResponseEntity.noContent().build();
    }
}
