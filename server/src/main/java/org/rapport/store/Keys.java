package org.rapport.store;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Mac;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Inside;

/** Data keys, one a holder, wrapped by the practice's key, which the master key wraps. Made on first use. */
final class Keys {
    private final MasterKey master;
    private final PracticeKeys practiceKeys = new PracticeKeys();

    Keys(MasterKey master) {
        this.master = master;
    }

    /** The key of a holder; throws {@link KeyDestroyed} when it was destroyed. */
    Aead of(Inside inside, Holder holder) throws GeneralSecurityException {
        return Keysets.aead(unwrapped(inside, holder, practiceKey(inside)));
    }

    /** The practice's pepper for fingerprints. */
    Mac pepper(Inside inside) throws GeneralSecurityException {
        return Keysets.mac(unwrapped(inside, Holder.index(inside.practice().value()), practiceKey(inside)));
    }

    /** Throws {@link KeyAway} when the master key cannot be asked now. */
    Aead practiceKey(Inside inside) throws GeneralSecurityException {
        Holder root = root(inside);
        byte[] wrapped = find(inside, root).orElseGet(() -> create(inside, root, master.aead()));
        return practiceKeys.of(inside, wrapped, () -> unwrap(inside, root, wrapped, master.aead()));
    }

    static boolean rootIsMissing(Inside inside) {
        return find(inside, root(inside)).isEmpty();
    }

    private static byte[] unwrapped(Inside inside, Holder holder, Aead wrapping) throws GeneralSecurityException {
        return unwrap(inside, holder, find(inside, holder).orElseGet(() -> create(inside, holder, wrapping)), wrapping);
    }

    private static byte[] unwrap(Inside inside, Holder holder, byte[] wrapped, Aead wrapping)
            throws GeneralSecurityException {
        if (wrapped.length == 0) {
            throw new KeyDestroyed();
        }
        return wrapping.decrypt(wrapped, binding(inside, holder));
    }

    private static byte[] create(Inside inside, Holder holder, Aead wrapping) {
        inside.sql("insert into store.key (practice, holder_kind, holder, wrapped, created_at)"
                        + " values (:practice, :kind, :holder, :wrapped, :now) on conflict do nothing")
                .param("practice", inside.practice().value())
                .param("kind", holder.kind().name())
                .param("holder", holder.id())
                .param("wrapped", wrap(inside, holder, Keysets.fresh(holder.kind()), wrapping))
                .param("now", Timestamp.from(inside.now()))
                .update();
        // Somebody else may have been first: theirs is then the key.
        return find(inside, holder).orElseThrow();
    }

    /** Wraps the practice's key under another master key. */
    void moveUnder(Inside inside, MasterKey other) throws GeneralSecurityException {
        Holder root = root(inside);
        Optional<byte[]> wrapped = find(inside, root);
        if (wrapped.isPresent()) {
            byte[] key = unwrap(inside, root, wrapped.get(), master.aead());
            put(inside, root, wrap(inside, root, key, other.aead()));
        }
    }

    /** Gives the practice a fresh key, and wraps every key below it anew. */
    void renewRoot(Inside inside) throws GeneralSecurityException {
        Holder root = root(inside);
        Aead before = practiceKey(inside);
        byte[] fresh = Keysets.fresh(Holder.Kind.ROOT);
        for (Holder holder : living(inside)) {
            byte[] key = unwrapped(inside, holder, before);
            put(inside, holder, wrap(inside, holder, key, Keysets.aead(fresh)));
        }
        put(inside, root, wrap(inside, root, fresh, master.aead()));
    }

    /** Gives a holder a fresh key. What was sealed under the one before does not open any more. */
    void renew(Inside inside, Holder holder) throws GeneralSecurityException {
        put(inside, holder, wrap(inside, holder, Keysets.fresh(holder.kind()), practiceKey(inside)));
    }

    /**
     * Destroys a holder's key for good: a holder who has none yet never gets one, so that nothing can be sealed for them
     * afterwards either.
     */
    static void destroy(Inside inside, Holder holder) {
        inside.sql("insert into store.key (practice, holder_kind, holder, wrapped, created_at)"
                        + " values (:practice, :kind, :holder, '', :now)"
                        + " on conflict (practice, holder_kind, holder) do update set wrapped = ''")
                .param("practice", inside.practice().value())
                .param("kind", holder.kind().name())
                .param("holder", holder.id())
                .param("now", Timestamp.from(inside.now()))
                .update();
    }

    /** Everybody below the practice's own key who has one that was not destroyed. */
    static List<Holder> living(Inside inside) {
        return inside.sql("select holder_kind, holder from store.key where practice = :practice"
                        + " and holder_kind <> 'ROOT' and length(wrapped) > 0 order by holder_kind, holder")
                .param("practice", inside.practice().value())
                .query((row, i) -> new Holder(Holder.Kind.valueOf(row.getString(1)), row.getObject(2, UUID.class)))
                .list();
    }

    private static Holder root(Inside inside) {
        return new Holder(Holder.Kind.ROOT, inside.practice().value());
    }

    private static void put(Inside inside, Holder holder, byte[] wrapped) {
        inside.sql("update store.key set wrapped = :wrapped where practice = :practice and holder_kind = :kind"
                        + " and holder = :holder")
                .param("wrapped", wrapped)
                .param("practice", inside.practice().value())
                .param("kind", holder.kind().name())
                .param("holder", holder.id())
                .update();
    }

    private static Optional<byte[]> find(Inside inside, Holder holder) {
        return inside.sql("select wrapped from store.key where practice = :practice and holder_kind = :kind"
                        + " and holder = :holder")
                .param("practice", inside.practice().value())
                .param("kind", holder.kind().name())
                .param("holder", holder.id())
                .query(byte[].class)
                .optional();
    }

    private static byte[] wrap(Inside inside, Holder holder, byte[] key, Aead wrapping) {
        try {
            return wrapping.encrypt(key, binding(inside, holder));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("wrapping a key failed", e);
        }
    }

    private static byte[] binding(Inside inside, Holder holder) {
        return ("key\u001f" + inside.practice().value() + "\u001f" + holder.kind() + "\u001f" + holder.id())
                .getBytes(StandardCharsets.UTF_8);
    }
}
