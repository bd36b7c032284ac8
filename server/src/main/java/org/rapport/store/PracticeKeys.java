package org.rapport.store;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapport.access.Inside;

/**
 * Practices' keys unwrapped a moment ago, so that a master key kept elsewhere is not asked at every word. They are known by
 * their wrapped bytes, which are read every time: a changed key is another key at once.
 */
final class PracticeKeys {
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int MOST = 256;

    private final Map<String, Kept> keys = new LinkedHashMap<>();

    private record Kept(Aead key, Instant until) {}

    /** How a key is unwrapped. */
    interface Unwrapping {
        byte[] key() throws GeneralSecurityException;
    }

    Aead of(Inside inside, byte[] wrapped, Unwrapping unwrapping) throws GeneralSecurityException {
        String name = inside.practice().value() + HexFormat.of().formatHex(wrapped);
        Aead known = find(name, inside.now());
        if (known != null) {
            return known;
        }
        Aead key = Keysets.aead(unwrapping.key());
        keep(name, new Kept(key, inside.now().plus(KEPT)));
        return key;
    }

    private synchronized @Nullable Aead find(String name, Instant now) {
        Kept kept = keys.get(name);
        return kept == null || kept.until.isBefore(now) ? null : kept.key;
    }

    private synchronized void keep(String name, Kept kept) {
        keys.put(name, kept);
        while (keys.size() > MOST) {
            keys.remove(keys.keySet().iterator().next());
        }
    }
}
