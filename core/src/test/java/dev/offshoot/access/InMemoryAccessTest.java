package dev.offshoot.access;

/** The stores in memory keep the contract. */
class InMemoryAccessTest extends AccessContract {

    private final Accounts accounts = new InMemoryAccounts();
    private final AccessTokens tokens = new InMemoryAccessTokens();
    private final Receipts receipts = new InMemoryReceipts();

    @Override
    protected Accounts accounts() {
        return accounts;
    }

    @Override
    protected AccessTokens tokens() {
        return tokens;
    }

    @Override
    protected Receipts receipts() {
        return receipts;
    }
}
