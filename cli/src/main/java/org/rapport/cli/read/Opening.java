package org.rapport.cli.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The first line of a file of text. */
final class Opening {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final String file;
    private final Slab slab;
    private final boolean marked;

    Opening(String file, @Nullable Slab slab) {
        this.file = file;
        if (slab == null) {
            throw new BadInput(file, new Trouble(1, 1, "the file is empty", "its first line names the columns"));
        }
        this.slab = slab;
        this.marked = begins(MARK);
    }

    /** A mark that some spreadsheets write in front of the first column's name, so that no program finds it. */
    Optional<Trouble> trouble() {
        return marked
                ? Optional.of(new Trouble(
                        1,
                        1,
                        "the file begins with a byte-order mark, as spreadsheets write it",
                        "save it as plain UTF-8 (sed -i '1s/^\\xEF\\xBB\\xBF//' FILE), or leave the mark out with"
                                + " --keep-going"))
                : Optional.empty();
    }

    List<String> names(char delimiter) {
        refuseOtherEncodings();
        Line line = new Line(delimiter);
        line.read(slab.bytes(), marked ? MARK.length : 0, slab.length());
        String fault = line.fault();
        if (fault != null) {
            throw new BadInput(
                    file,
                    new Trouble(
                            1,
                            Utf8.column(slab.bytes(), line.begin(), line.faultAt()),
                            fault,
                            "quote whole fields only"));
        }
        int bad = Utf8.firstBad(slab.bytes(), line.begin(), line.end());
        if (bad >= 0) {
            throw new BadInput(
                    file,
                    new Trouble(
                            1,
                            Utf8.column(slab.bytes(), line.begin(), bad),
                            "the text is not UTF-8 from here on",
                            "save the file as UTF-8, or convert it: iconv -f WINDOWS-1252 -t UTF-8"));
        }
        List<String> names = new ArrayList<>(line.fields());
        for (int i = 0; i < line.fields(); i++) {
            names.add(line.text(i));
        }
        return names;
    }

    private void refuseOtherEncodings() {
        boolean wide = begins(new byte[] {(byte) 0xFF, (byte) 0xFE}) || begins(new byte[] {(byte) 0xFE, (byte) 0xFF});
        for (int i = 0; i < slab.length() && !wide; i++) {
            wide = slab.bytes()[i] == 0;
        }
        if (wide) {
            throw new BadInput(
                    file,
                    new Trouble(
                            1,
                            1,
                            "this is UTF-16, or no text at all",
                            "save the file as UTF-8, or convert it: iconv -f UTF-16 -t UTF-8"));
        }
    }

    private boolean begins(byte[] mark) {
        if (slab.length() < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (slab.bytes()[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
