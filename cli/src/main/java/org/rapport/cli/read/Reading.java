package org.rapport.cli.read;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A reading from beginning to end in which nothing is examined.
 *
 * @param file what it is called in messages
 * @param progress is told after each batch
 */
public record Reading(String file, Strictness strictness, Consumer<Accounts> progress) {
    /** What the input is like. */
    public Accounts of(Batches batches) throws IOException {
        Accounts accounts = new Accounts(file, batches.linesBefore(), strictness.keepGoing());
        batches.opening().ifPresent(accounts::add);
        int workers = Math.max(1, Runtime.getRuntime().availableProcessors());
        new InOrder<Account>(workers, this::hand).run(batches, account -> {
            accounts.add(account);
            progress.accept(accounts);
        });
        return accounts;
    }

    private Function<Batch, Account> hand() {
        Case hand = new Case();
        return batch -> Account.of(batch, hand, strictness, one -> {});
    }
}
