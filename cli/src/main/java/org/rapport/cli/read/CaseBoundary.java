package org.rapport.cli.read;

/** Ends before the lines of the last case, because more of them may follow. */
final class CaseBoundary implements Slabs.Boundary {
    private final Line line;
    private final int id;

    CaseBoundary(char delimiter, int id) {
        this.line = new Line(delimiter);
        this.id = id;
    }

    @Override
    public int after(byte[] bytes, int length) {
        int end = Slabs.afterLastLine(bytes, length);
        if (end == 0) {
            return 0;
        }
        int begin = lineBefore(bytes, end);
        String last = idOf(bytes, begin, end);
        while (begin > 0) {
            int before = lineBefore(bytes, begin);
            if (!idOf(bytes, before, begin).equals(last)) {
                return begin;
            }
            begin = before;
        }
        return 0;
    }

    private static int lineBefore(byte[] bytes, int end) {
        return Slabs.afterLastLine(bytes, end - 1);
    }

    private String idOf(byte[] bytes, int from, int to) {
        line.read(bytes, from, to);
        return id < line.fields() ? line.text(id) : "";
    }
}
