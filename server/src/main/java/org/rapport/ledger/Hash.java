package org.rapport.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * A SHA-256 hash of the tree. Leaves and nodes are hashed apart, by a first byte 0x00 and 0x01, so that neither can be
 * passed off as the other (RFC 6962 §2.1, RFC 9162 §2.1.1).
 */
public final class Hash {
    /** Bytes of a hash. */
    public static final int LENGTH = 32;

    /** The root of the tree without leaves: the hash of nothing. */
    public static final Hash OF_NOTHING = new Hash(sha256().digest());

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A hash from its bytes.
     *
     * @throws IllegalArgumentException unless there are 32
     */
    public static Hash of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a hash has " + LENGTH + " bytes, not " + bytes.length);
        }
        return new Hash(bytes.clone());
    }

    /**
     * A hash from its Base64 text (RFC 4648 §4).
     *
     * @throws IllegalArgumentException unless it is the one text of 32 bytes
     */
    public static Hash parse(String text) {
        Hash hash = of(Base64.getDecoder().decode(text));
        if (!hash.toString().equals(text)) {
            throw new IllegalArgumentException("not the canonical Base64 of a hash");
        }
        return hash;
    }

    /** The hash of a leaf that holds these bytes, one part after the other. */
    public static Hash leaf(byte[]... parts) {
        var digest = sha256();
        digest.update(LEAF);
        for (byte[] part : parts) {
            digest.update(part);
        }
        return new Hash(digest.digest());
    }

    /** The hash of the node above these two. */
    public static Hash node(Hash left, Hash right) {
        var digest = sha256();
        digest.update(NODE);
        digest.update(left.bytes);
        digest.update(right.bytes);
        return new Hash(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Base64. */
    @Override
    public String toString() {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
