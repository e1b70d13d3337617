package dev.offshoot.adapter.persistence.axon;

import dev.offshoot.access.IdempotencyStore.Receipt;
import dev.offshoot.adapter.persistence.access.KeyTaken;
import dev.offshoot.adapter.persistence.access.KeyedRequest;
import dev.offshoot.adapter.persistence.access.ReceiptTable;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** Receipts for the request of the thread, if it has a key, in the transaction of the unit of work. */
record Receipting(ReceiptTable table) {

    /** Before anything is decided, so that nobody decides twice. */
    void begin() {
        KeyedRequest.current().filter(keyed -> !table.claim(keyed)).ifPresent(_ -> {
            throw new KeyTaken();
        });
    }

    void done(Receipt receipt) {
        KeyedRequest.current().ifPresent(keyed -> {
            table.write(keyed, receipt);
            CurrentUnitOfWork.get().root().afterCommit(_ -> keyed.committed(receipt));
        });
    }
}
