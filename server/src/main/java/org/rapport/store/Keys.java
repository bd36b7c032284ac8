package org.rapport.store;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Timestamp;
import java.util.Optional;
import org.rapport.access.Inside;

/** Data keys, one a holder, wrapped by the practice's key, which the master key wraps. Made on first use. */
final class Keys {
    private final MasterKey master;

    Keys(MasterKey master) {
        this.master = master;
    }

    /** The key of a holder; throws {@link SealBroken} when it was destroyed. */
    Aead of(Inside inside, Holder holder) throws GeneralSecurityException {
        return unwrapped(inside, holder, practiceKey(inside));
    }

    private Aead practiceKey(Inside inside) throws GeneralSecurityException {
        var root = new Holder(Holder.Kind.ROOT, inside.practice().value());
        return unwrapped(inside, root, master.aead());
    }

    private static Aead unwrapped(Inside inside, Holder holder, Aead wrapping) throws GeneralSecurityException {
        byte[] binding = binding(inside, holder);
        byte[] wrapped = find(inside, holder).orElseGet(() -> create(inside, holder, wrapping, binding));
        if (wrapped.length == 0) {
            throw new SealBroken();
        }
        return TinkProtoKeysetFormat.parseKeyset(
                        wrapping.decrypt(wrapped, binding), InsecureSecretKeyAccess.get(), AeadConfig2026.get())
                .getPrimitive(AeadConfig2026.get(), Aead.class);
    }

    private static byte[] create(Inside inside, Holder holder, Aead wrapping, byte[] binding) {
        inside.sql("insert into store.key (practice, holder_kind, holder, wrapped, created_at)"
                        + " values (:practice, :kind, :holder, :wrapped, :now) on conflict do nothing")
                .param("practice", inside.practice().value())
                .param("kind", holder.kind().name())
                .param("holder", holder.id())
                .param("wrapped", Sealing.wrap(wrapping, fresh(), binding))
                .param("now", Timestamp.from(inside.now()))
                .update();
        // Somebody else may have been first: theirs is then the key.
        return find(inside, holder).orElseThrow();
    }

    private static byte[] fresh() {
        try {
            return TinkProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get()),
                    InsecureSecretKeyAccess.get(),
                    AeadConfig2026.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM is not available", e);
        }
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

    private static byte[] binding(Inside inside, Holder holder) {
        return ("key\u001f" + inside.practice().value() + "\u001f" + holder.kind() + "\u001f" + holder.id())
                .getBytes(StandardCharsets.UTF_8);
    }
}
