package org.rapport.cli.read;

import org.jspecify.annotations.Nullable;

/** What must hold of every line, whatever it says. */
final class LineCheck {
    private final byte[] bytes;
    private final int fields;
    private final boolean ascii;

    LineCheck(byte[] bytes, int fields, boolean ascii) {
        this.bytes = bytes;
        this.fields = fields;
        this.ascii = ascii;
    }

    @Nullable
    Trouble of(Line line, long number, int id) {
        if (line.fields() != fields || line.fault() != null) {
            return form(line, number);
        }
        if (!ascii) {
            int bad = Utf8.firstBad(bytes, line.begin(), line.end());
            if (bad >= 0) {
                return encoding(line, number, bad);
            }
        }
        return line.isEmpty(id)
                ? line.trouble(number, id, "the id is empty", "give every line the id of its case")
                : null;
    }

    private Trouble form(Line line, long number) {
        String fault = line.fault();
        if (fault != null) {
            return new Trouble(
                    number,
                    Utf8.column(bytes, line.begin(), line.faultAt()),
                    fault,
                    fault.equals(Line.UNCLOSED)
                            ? "close it, or take the line break out of the field: a case has no name of two lines"
                            : "a field with quotes in it is written in quotes, with each quote doubled, and ends on its"
                                    + " line");
        }
        if (line.isBlank()) {
            return new Trouble(number, 1, "the line is empty", "take it out");
        }
        return line.trouble(
                number,
                fields,
                "the line has " + line.fields() + (line.fields() == 1 ? " field" : " fields") + ", the heading "
                        + fields,
                "every line has as many fields as the heading; a decimal comma counts as a new field");
    }

    private Trouble encoding(Line line, long number, int bad) {
        return new Trouble(
                number,
                Utf8.column(bytes, line.begin(), bad),
                "the text is not UTF-8 from here on (byte %02X)".formatted(bytes[bad]),
                "save the file as UTF-8, or convert it: iconv -f WINDOWS-1252 -t UTF-8");
    }
}
