package org.rapport.store;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;

/** The key that wraps the practices' keys (KEK). By default a file beside, never inside, the database. */
public final class MasterKey {
    private final Aead aead;

    private MasterKey(Aead aead) {
        this.aead = aead;
    }

    /** A new key as text for a secret file. */
    public static String generate() {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get()),
                    AeadConfig2026.get(),
                    InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM is not available", e);
        }
    }

    /**
     * Reads the key back.
     *
     * @throws IllegalArgumentException if the text is not such a key
     */
    public static MasterKey parse(String text) {
        try {
            var handle =
                    TinkJsonProtoKeysetFormat.parseKeyset(text, AeadConfig2026.get(), InsecureSecretKeyAccess.get());
            return new MasterKey(handle.getPrimitive(AeadConfig2026.get(), Aead.class));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("this is not a master key of Rapport");
        }
    }

    Aead aead() {
        return aead;
    }
}
