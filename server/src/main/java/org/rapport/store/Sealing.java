package org.rapport.store;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.rapport.access.Inside;

/** Seals texts under their holder's key with AES-256-GCM, bound to practice, holder and place. */
public final class Sealing {
    private static final byte VERSION = 1;

    private final Keys keys;

    public Sealing(MasterKey master) {
        this.keys = new Keys(master);
    }

    public byte[] seal(Inside inside, Holder holder, Place place, Words words) {
        try {
            return keys.of(inside, holder).encrypt(words.bytes(), binding(inside, holder, place));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing failed", e);
        }
    }

    /**
     * Opens what was sealed at this very place.
     *
     * @throws SealBroken if the key is gone, or the bytes are not what was sealed here
     */
    public Words open(Inside inside, Holder holder, Place place, byte[] sealed) {
        try {
            return Words.from(keys.of(inside, holder).decrypt(sealed, binding(inside, holder, place)));
        } catch (GeneralSecurityException e) {
            throw new SealBroken();
        }
    }

    private static byte[] binding(Inside inside, Holder holder, Place place) {
        return String.join(
                        "\u001f",
                        String.valueOf(VERSION),
                        inside.practice().value().toString(),
                        holder.kind().name(),
                        holder.id().toString(),
                        place.table(),
                        place.row().toString(),
                        place.column())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** For keys that wrap keys. */
    static byte[] wrap(Aead aead, byte[] key, byte[] binding) {
        try {
            return aead.encrypt(key, binding);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("wrapping a key failed", e);
        }
    }
}
