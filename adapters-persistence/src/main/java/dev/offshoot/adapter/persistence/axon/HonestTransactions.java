package dev.offshoot.adapter.persistence.axon;

import dev.offshoot.command.NotKnownWhetherRecorded;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;

/** Transactions that say of a commit that broke off all that can be said: nobody knows what became of it. */
record HonestTransactions(TransactionManager transactions) implements TransactionManager {

    @Override
    public Transaction startTransaction() {
        var transaction = transactions.startTransaction();
        return new Transaction() {
            @Override
            public void commit() {
                try {
                    transaction.commit();
                } catch (RuntimeException brokenOff) {
                    throw new NotKnownWhetherRecorded(brokenOff);
                }
            }

            @Override
            public void rollback() {
                transaction.rollback();
            }
        };
    }
}
