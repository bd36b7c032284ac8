package org.rapport.cli.read;

import java.util.Optional;

/**
 * Ends before the lines of the last case, because more of them may follow, or, where a case is one line, beside it. A
 * line that cannot be understood may belong to the case before it and to the one after it, so there is never an end
 * beside one.
 */
final class CaseBoundary implements Slabs.Boundary {
    private final Line line;
    private final int fields;
    private final int id;
    private final boolean oneLineEach;

    private CaseBoundary(char delimiter, int fields, int id, boolean oneLineEach) {
        this.line = new Line(delimiter);
        this.fields = fields;
        this.id = id;
        this.oneLineEach = oneLineEach;
    }

    static CaseBoundary of(char delimiter, LongColumns columns) {
        return new CaseBoundary(delimiter, columns.count(), columns.id(), false);
    }

    static CaseBoundary of(char delimiter, WideColumns columns) {
        return new CaseBoundary(delimiter, columns.count(), columns.id(), true);
    }

    @Override
    public int after(byte[] bytes, int length) {
        int end = Slabs.afterLastLine(bytes, length);
        if (end == 0) {
            return 0;
        }
        int begin = Slabs.afterLastLine(bytes, end - 1);
        Optional<String> later = idOf(bytes, begin, end);
        while (begin > 0) {
            int before = Slabs.afterLastLine(bytes, begin - 1);
            Optional<String> earlier = idOf(bytes, before, begin);
            if (earlier.isPresent() && later.isPresent() && (oneLineEach || !earlier.equals(later))) {
                return begin;
            }
            begin = before;
            later = earlier;
        }
        return 0;
    }

    private Optional<String> idOf(byte[] bytes, int from, int to) {
        line.read(bytes, from, to);
        boolean sound = new LineCheck(bytes, fields, false).of(line, 1, id) == null;
        return sound ? Optional.of(line.text(id)) : Optional.empty();
    }
}
