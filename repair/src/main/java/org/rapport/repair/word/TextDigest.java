package org.rapport.repair.word;

import java.util.regex.Pattern;

/** SHA-256 of the exact bytes of a text that people endorse, as 64 lower-case hexadecimal digits. */
public record TextDigest(String hex) {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public TextDigest {
        if (!SHA_256.matcher(hex).matches()) {
            throw new IllegalArgumentException("A text digest is 64 lower-case hexadecimal digits");
        }
    }
}
