package org.rapport.message;

import java.util.Optional;
import org.rapport.access.Inside;
import org.rapport.store.Checkpoints;
import org.rapport.store.Outbox;
import org.rapport.store.Words;

/** Mails checkpoints of the ledger to an address outside: ids, a size, a hash and a signature, and no word besides. */
public final class CheckpointByMail implements Outward {
    public static final String KIND = "checkpoint-by-mail";

    private static final String SENDER = "Rapport";
    private static final String SUBJECT = "Ledger checkpoint";

    private final Post post;
    private final String address;

    public CheckpointByMail(Post post, String address) {
        this.post = post;
        this.address = address;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void carry(Inside inside, Outbox.Item item) throws Post.NotTaken {
        String note = Checkpoints.find(inside, item.subject()).orElseThrow();
        post.send(new Letter(Words.of(address), SENDER, SUBJECT, Words.of(note), Optional.empty()));
    }
}
