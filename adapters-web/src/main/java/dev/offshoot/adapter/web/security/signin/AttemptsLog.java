package dev.offshoot.adapter.web.security.signin;

import dev.offshoot.access.SecurityEvent;
import dev.offshoot.access.SecurityEvent.Kind;
import dev.offshoot.access.SecurityLog;
import dev.offshoot.quantity.Digits;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Writes sign-ins into the security log. Strangers may fail as often as they like, so only so many failures a minute
 * are listed; how many more there were is written with the next that is.
 */
public final class AttemptsLog {

    static final int MOST_A_MINUTE = 60;
    private static final int LONGEST_NAME = 60;

    private final SecurityLog log;
    private final Clock clock;
    private Instant minute = Instant.MIN;
    private int listed;
    private int left;

    public AttemptsLog(SecurityLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    public void signedIn(String account, SignInAttempt attempt, String detail) {
        append(Kind.SIGNED_IN, account, account, attempt, detail);
    }

    public void signedOut(String account, SignInAttempt attempt) {
        append(Kind.SIGNED_OUT, account, account, attempt, "");
    }

    void failed(String typed, SignInAttempt attempt) {
        ofStranger(Kind.SIGN_IN_FAILED, typed, attempt);
    }

    void throttled(String typed, SignInAttempt attempt) {
        ofStranger(Kind.SIGN_IN_THROTTLED, typed, attempt);
    }

    private void ofStranger(Kind kind, String typed, SignInAttempt attempt) {
        var more = 0;
        synchronized (this) {
            var now = clock.instant();
            if (now.isAfter(minute.plus(Duration.ofMinutes(1))) || minute.isAfter(now)) {
                minute = now;
                listed = 0;
            }
            if (listed >= MOST_A_MINUTE) {
                left++;
                return;
            }
            listed++;
            more = left;
            left = 0;
        }
        append(
                kind,
                typed,
                "",
                attempt,
                more == 0 ? "" : "And %s more before it that are not listed.".formatted(Digits.words(more)));
    }

    private void append(Kind kind, String account, String by, SignInAttempt attempt, String detail) {
        var name = account.length() > LONGEST_NAME ? account.substring(0, LONGEST_NAME) : account;
        log.append(new SecurityEvent(
                clock.instant(), kind, name.replaceAll("\\p{Cntrl}", " "), by, attempt.address(), detail));
    }
}
