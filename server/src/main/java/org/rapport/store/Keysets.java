package org.rapport.store;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig2026;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import java.security.GeneralSecurityException;

/** Fresh keys as bytes to be wrapped, and keys out of such bytes. */
final class Keysets {
    private Keysets() {}

    /** A fresh key for what this kind of holder does. */
    static byte[] fresh(Holder.Kind kind) {
        return switch (kind) {
            case ROOT, CLIENT, AUTHOR, PRACTICE -> fresh(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
            case INDEX -> fresh(PredefinedMacParameters.HMAC_SHA256_256BITTAG, MacConfig2026.get());
        };
    }

    private static byte[] fresh(Parameters parameters, Configuration configuration) {
        try {
            return TinkProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.generateNew(parameters, configuration), InsecureSecretKeyAccess.get(), configuration);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM or HMAC is not available", e);
        }
    }

    static Aead aead(byte[] key) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseKeyset(key, InsecureSecretKeyAccess.get(), AeadConfig2026.get())
                .getPrimitive(AeadConfig2026.get(), Aead.class);
    }

    static Mac mac(byte[] key) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseKeyset(key, InsecureSecretKeyAccess.get(), MacConfig2026.get())
                .getPrimitive(MacConfig2026.get(), Mac.class);
    }
}
