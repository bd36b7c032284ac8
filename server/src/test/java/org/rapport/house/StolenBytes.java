package org.rapport.house;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Looks for a text in bytes as somebody would who stole them: as it is, in other encodings, and inside what is packed. */
public final class StolenBytes {
    private static final int MOST_UNPACKED = 1 << 16;

    private final byte[] plain;
    private final Map<String, byte[]> patterns = new LinkedHashMap<>();

    public StolenBytes(String text) {
        plain = text.getBytes(StandardCharsets.UTF_8);
        patterns.put("utf-8", plain);
        patterns.put("utf-16le", text.getBytes(StandardCharsets.UTF_16LE));
        patterns.put("utf-16be", text.getBytes(StandardCharsets.UTF_16BE));
        patterns.put("hex", HexFormat.of().formatHex(plain).getBytes(StandardCharsets.US_ASCII));
        for (int before = 0; before < 3; before++) {
            patterns.put("base64+" + before, inBase64(plain, before));
        }
    }

    /** What of its base64 does not depend on the bytes around it. */
    private static byte[] inBase64(byte[] text, int before) {
        byte[] shifted = new byte[before + text.length];
        System.arraycopy(text, 0, shifted, before, text.length);
        String encoded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        int from = before == 0 ? 0 : before + 1;
        int to = (before + text.length) * 8 / 6;
        return encoded.substring(from, to).getBytes(StandardCharsets.US_ASCII);
    }

    /** In which ways it stands there; empty when it does not. */
    public Set<String> in(byte[] bytes) {
        var found = new TreeSet<String>();
        patterns.forEach((name, pattern) -> {
            if (indexOf(bytes, pattern) >= 0) {
                found.add(name);
            }
        });
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (packed(bytes, i) && indexOf(unpacked(bytes, i), plain) >= 0) {
                found.add("deflate");
            }
        }
        return found;
    }

    private static boolean packed(byte[] bytes, int at) {
        int second = bytes[at + 1] & 0xff;
        return bytes[at] == 0x78 && (second == 0x01 || second == 0x5e || second == 0x9c || second == 0xda);
    }

    private static byte[] unpacked(byte[] bytes, int at) {
        var inflater = new Inflater();
        var out = new ByteArrayOutputStream();
        var buffer = new byte[4096];
        try {
            inflater.setInput(bytes, at, Math.min(bytes.length - at, MOST_UNPACKED));
            int count = inflater.inflate(buffer);
            while (count > 0 && out.size() < MOST_UNPACKED) {
                out.write(buffer, 0, count);
                count = inflater.inflate(buffer);
            }
        } catch (DataFormatException e) {
            // What came out before it broke is looked at all the same.
        } finally {
            inflater.end();
        }
        return out.toByteArray();
    }

    private static int indexOf(byte[] bytes, byte[] pattern) {
        outer:
        for (int i = 0; i + pattern.length <= bytes.length; i++) {
            if (bytes[i] != pattern[0]) {
                continue;
            }
            for (int j = 1; j < pattern.length; j++) {
                if (bytes[i + j] != pattern[j]) {
                    continue outer;
                }
            }
            return i;
        }
        return -1;
    }
}
