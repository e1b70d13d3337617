package dev.offshoot.adapter.web;

import dev.offshoot.access.Account;
import dev.offshoot.access.InMemoryAccessTokens;
import dev.offshoot.access.InMemoryAccounts;
import dev.offshoot.access.InMemoryIdempotencyStore;
import dev.offshoot.access.Requester;
import dev.offshoot.access.SecurityLog;
import dev.offshoot.adapter.web.security.SecurityLogWords;
import dev.offshoot.adapter.web.security.token.TokenWish;
import dev.offshoot.adapter.web.security.token.Tokens;
import dev.offshoot.execution.InMemoryStreams;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A running platform, and an account of its own for each test. */
@SpringBootTest(classes = PlatformSlice.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class PlatformTest {

    static final String PASSWORD = "correct horse battery";

    private static final AtomicInteger COUNT = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    @Autowired
    InMemoryAccounts accounts;

    @Autowired
    InMemoryAccessTokens accessTokens;

    @Autowired
    SecurityLog log;

    @Autowired
    InMemoryIdempotencyStore receipts;

    @Autowired
    InMemoryStreams streams;

    @Autowired
    Tokens tokens;

    @Autowired
    PasswordEncoder passwords;

    String name;
    String bearer;

    @BeforeEach
    void aDayLater() {
        clock.forward(Duration.ofHours(2));
        name = account(false);
        bearer = "Bearer " + token(name, "write").secret();
    }

    String account(boolean administrator) {
        return account(administrator, false);
    }

    String account(boolean administrator, boolean temporary) {
        var own = "ada-" + COUNT.incrementAndGet();
        var hash = passwords.encode(PASSWORD);
        accounts.add(new Account(own, "Ada L.", hash, administrator, true, clock.instant(), temporary), by("test"));
        return own;
    }

    Tokens.Made.Fresh token(String account, String scope) {
        return (Tokens.Made.Fresh) tokens.make(new TokenWish("test", scope, ""), by(account));
    }

    Requester by(String account) {
        return new Requester(account, "192.0.2.1", clock.instant());
    }

    /** What the security log says of an account, the last entry first. */
    List<String> logged(String account) {
        return log
                .read(new SecurityLog.Wanted(Optional.of(account), Optional.empty(), OptionalLong.empty(), 50))
                .stream()
                .map(entry -> SecurityLogWords.name(entry.event().kind()))
                .toList();
    }

    String fresh(String stem) {
        return stem + "-" + COUNT.incrementAndGet();
    }

    Visitor visitor() {
        return new Visitor(port);
    }
}
