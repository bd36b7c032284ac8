package org.rapport.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Inside;

/**
 * Sealed texts by id, for everything that events refer to and must not contain. Whoever calls {@link #read} has asked
 * for consent and written the ledger first.
 */
public final class KeptWords {
    private static final String TABLE = "store.words";

    /** The sealed column of this table. */
    public static final SealedColumn SEALED = new SealedColumn(TABLE, "sealed", "holder_kind", "holder");

    private final Sealing sealing;

    public KeptWords(Sealing sealing) {
        this.sealing = sealing;
    }

    /** Keeps a text under a holder's key and a fresh id. */
    public void keep(Inside inside, UUID id, Holder holder, Words words) {
        inside.sql("insert into store.words (practice, id, holder_kind, holder, sealed, created_at)"
                        + " values (:practice, :id, :kind, :holder, :sealed, :now)")
                .param("practice", inside.practice().value())
                .param("id", id)
                .param("kind", holder.kind().name())
                .param("holder", holder.id())
                .param("sealed", sealing.seal(inside, holder, new Place(TABLE, id, "sealed"), words))
                .param("now", Timestamp.from(inside.now()))
                .update();
    }

    /** The text, or empty when there is none of this id in the practice, or it was erased. */
    public Optional<Words> read(Inside inside, UUID id) {
        try {
            return inside.sql(
                            "select holder_kind, holder, sealed from store.words where practice = :practice and id = :id")
                    .param("practice", inside.practice().value())
                    .param("id", id)
                    .query((row, i) -> sealing.open(
                            inside,
                            new Holder(Holder.Kind.valueOf(row.getString(1)), row.getObject(2, UUID.class)),
                            new Place(TABLE, id, "sealed"),
                            row.getBytes(3)))
                    .optional();
        } catch (KeyDestroyed e) {
            return Optional.empty();
        }
    }

    /**
     * A fingerprint of exactly these bytes, salted with their id so that a guess at a short text cannot be checked
     * without the row; hex.
     */
    public static String digest(UUID id, Words words) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(id.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(words.bytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
