package dev.offshoot.app;

import dev.offshoot.adapter.web.security.password.UnsuitablePasswordException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words why the first password stopped the start. */
final class UnsuitablePasswordAnalyzer extends AbstractFailureAnalyzer<UnsuitablePasswordException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, UnsuitablePasswordException cause) {
        return new FailureAnalysis(
                "The password in OFFSHOOT_ADMIN_PASSWORD cannot be taken. " + cause.getMessage(),
                "Set another, or none: then one is made up and printed once. Start again.",
                cause);
    }
}
