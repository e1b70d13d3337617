package dev.offshoot.adapter.web;

import dev.offshoot.access.Account;
import dev.offshoot.access.InMemoryAccessTokens;
import dev.offshoot.access.InMemoryAccounts;
import dev.offshoot.access.InMemoryReceipts;
import dev.offshoot.adapter.web.security.Tokens;
import dev.offshoot.kernel.InMemoryStreams;
import java.time.Duration;
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
    InMemoryReceipts receipts;

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
        bearer = "Bearer " + tokens.make(name, "test").secret();
    }

    String account(boolean administrator) {
        var own = "ada-" + COUNT.incrementAndGet();
        accounts.add(new Account(own, "Ada L.", passwords.encode(PASSWORD), administrator, true, clock.instant()));
        return own;
    }

    String fresh(String stem) {
        return stem + "-" + COUNT.incrementAndGet();
    }

    Visitor visitor() {
        return new Visitor(port);
    }
}
