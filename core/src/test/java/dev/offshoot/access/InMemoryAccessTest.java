package dev.offshoot.access;

/** The stores in memory keep the contract. */
class InMemoryAccessTest extends AccessContract {

    private final InMemorySecurityLog log = new InMemorySecurityLog();
    private final InMemoryAccessTokens tokens = new InMemoryAccessTokens(log);
    private final Accounts accounts = new InMemoryAccounts(tokens, log);

    @Override
    protected Accounts accounts() {
        return accounts;
    }

    @Override
    protected AccessTokens tokens() {
        return tokens;
    }

    @Override
    protected SecurityLog log() {
        return log;
    }
}
