package dev.offshoot.adapter.persistence.axon.processing;

import java.util.List;
import java.util.Optional;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;

/** The stored position of the projections. */
public final class ProjectionToken {

    private static final int SEGMENT = 0;

    private final TokenStore tokens;
    private final TransactionManager transactions;

    public ProjectionToken(TokenStore tokens, TransactionManager transactions) {
        this.tokens = tokens;
        this.transactions = transactions;
    }

    /** Empty where there is none yet, or where another node is at work. */
    Optional<GapAwareTrackingToken> read() {
        return transactions.fetchInTransaction(() -> {
            if (isNew()) {
                return Optional.empty();
            }
            try {
                var token = tokens.fetchToken(ProjectionProcessor.PROCESSOR, SEGMENT);
                tokens.releaseClaim(ProjectionProcessor.PROCESSOR, SEGMENT);
                return Optional.ofNullable((GapAwareTrackingToken) token);
            } catch (UnableToClaimTokenException elsewhere) {
                return Optional.empty();
            }
        });
    }

    /** Joins the caller's transaction; fails where another node is at work. */
    GapAwareTrackingToken write(long position) {
        var token = new GapAwareTrackingToken(position, List.of());
        if (isNew()) {
            tokens.initializeTokenSegments(ProjectionProcessor.PROCESSOR, 1, token);
        } else {
            tokens.fetchToken(ProjectionProcessor.PROCESSOR, SEGMENT);
            tokens.storeToken(token, ProjectionProcessor.PROCESSOR, SEGMENT);
            tokens.releaseClaim(ProjectionProcessor.PROCESSOR, SEGMENT);
        }
        return token;
    }

    private boolean isNew() {
        return tokens.fetchSegments(ProjectionProcessor.PROCESSOR).length == 0;
    }
}
