package org.rapport.store;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;

/**
 * The key that wraps the practices' keys (KEK): in a file beside, never inside, the database; derived from a passphrase;
 * or in a key management system that never gives it out.
 */
public final class MasterKey {
    private final Aead aead;

    private MasterKey(Aead aead) {
        this.aead = aead;
    }

    /** A new key as text for a secret file. */
    public static String generate() {
        try {
            return text(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get()));
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
            return new MasterKey(handle(text).getPrimitive(AeadConfig2026.get(), Aead.class));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("this is not a master key of Rapport");
        }
    }

    /** The key that a passphrase gives. */
    @AccessesPartialKey
    public static MasterKey of(Passphrase passphrase) {
        try {
            var key = AesGcmKey.builder()
                    .setParameters(AesGcmParameters.builder()
                            .setKeySizeBytes(Passphrase.BYTES)
                            .setIvSizeBytes(12)
                            .setTagSizeBytes(16)
                            .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                            .build())
                    .setKeyBytes(SecretBytes.copyFrom(passphrase.key(), InsecureSecretKeyAccess.get()))
                    .build();
            var handle = KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(key).withFixedId(1).makePrimary())
                    .build();
            return new MasterKey(handle.getPrimitive(AeadConfig2026.get(), Aead.class));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM is not available", e);
        }
    }

    /** A key that stays where it is and is asked there. */
    public static MasterKey of(RemoteKey elsewhere) {
        return new MasterKey(elsewhere);
    }

    /** The same file with a fresh key in front: it wraps from now on, the older ones still unwrap. */
    @AccessesPartialKey
    public static String renewed(String text) {
        try {
            var builder = KeysetHandle.newBuilder(handle(text));
            var fresh = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
            builder.addEntry(KeysetHandle.importKey(fresh.getPrimary().getKey()).makePrimary());
            return text(builder.build());
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("this is not a master key of Rapport");
        }
    }

    /** The same file without the keys that only unwrap. */
    public static String newestOnly(String text) {
        try {
            var builder = KeysetHandle.newBuilder(handle(text));
            for (int i = builder.size() - 1; i >= 0; i--) {
                if (!builder.getAt(i).isPrimary()) {
                    builder.deleteAt(i);
                }
            }
            return text(builder.build());
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("this is not a master key of Rapport");
        }
    }

    private static KeysetHandle handle(String text) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(text, AeadConfig2026.get(), InsecureSecretKeyAccess.get());
    }

    private static String text(KeysetHandle handle) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(handle, AeadConfig2026.get(), InsecureSecretKeyAccess.get());
    }

    Aead aead() {
        return aead;
    }

    @Override
    public String toString() {
        return "[REDACTED]";
    }
}
