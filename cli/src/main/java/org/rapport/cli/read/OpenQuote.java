package org.rapport.cli.read;

/**
 * The lines after a quote that was not closed on its own: where they read like the rest of the field, all was said with
 * the first.
 */
final class OpenQuote {
    /** A field of more lines than this is no name; and looking ahead stays cheap. */
    private static final int LINES = 100;

    private final Line ahead;
    private final int fields;
    private int end;

    /** @param fields how many a sound line has */
    OpenQuote(char delimiter, int fields) {
        this.ahead = new Line(delimiter);
        this.fields = fields;
    }

    /** Looks for the line that closes the quote, as far as no line is sound by itself. */
    void after(byte[] bytes, int next, int limit) {
        int at = next;
        for (int i = 0; i < LINES && at < limit; i++) {
            at = ahead.read(bytes, at, limit);
            if (ahead.closesQuote()) {
                end = at;
                return;
            }
            if (ahead.fault() == null && ahead.fields() == fields) {
                return;
            }
        }
    }

    /** Whether the line that begins here belongs to the field. */
    boolean covers(int begin) {
        return begin < end;
    }
}
