package dev.offshoot.access;

/** The stores in memory keep the contract. */
class InMemoryAccessTest extends AccessContract {

    private final Accounts accounts = new InMemoryAccounts();
    private final AccessTokens tokens = new InMemoryAccessTokens();

    @Override
    protected Accounts accounts() {
        return accounts;
    }

    @Override
    protected AccessTokens tokens() {
        return tokens;
    }
}
