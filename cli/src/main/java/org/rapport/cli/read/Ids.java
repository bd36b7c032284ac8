package org.rapport.cli.read;

import java.nio.charset.StandardCharsets;

/** Puts the id of a line into a case. */
final class Ids {
    private Ids() {}

    /** A line too short to have an id begins a case without one. */
    static void begin(Case hand, byte[] bytes, Line line, int field, long number) {
        if (field >= line.fields()) {
            hand.begin(bytes, 0, 0, number);
        } else if (line.hasDoubledQuotes(field)) {
            byte[] plain = line.text(field).getBytes(StandardCharsets.UTF_8);
            hand.begin(plain, 0, plain.length, number);
        } else {
            hand.begin(bytes, line.from(field), line.to(field), number);
        }
    }

    static boolean same(Case hand, byte[] bytes, Line line, int field) {
        if (line.hasDoubledQuotes(field)) {
            byte[] plain = line.text(field).getBytes(StandardCharsets.UTF_8);
            return hand.is(plain, 0, plain.length);
        }
        return hand.is(bytes, line.from(field), line.to(field));
    }
}
