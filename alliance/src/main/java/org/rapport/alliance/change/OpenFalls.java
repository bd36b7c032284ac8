package org.rapport.alliance.change;

/** Falls whose outcome is awaited for a few more scores, oldest first. */
final class OpenFalls {
    private final int[] before;
    private final int[] at;
    private final int[] seen;
    private int size;

    /** Room for as many falls as can be open at once: one for each score that is awaited, and the newest. */
    OpenFalls(int awaited) {
        before = new int[awaited + 1];
        at = new int[awaited + 1];
        seen = new int[awaited + 1];
    }

    void clear() {
        size = 0;
    }

    void open(int cellBefore, int cell) {
        before[size] = cellBefore;
        at[size] = cell;
        seen[size] = 0;
        size++;
    }

    /** One more score has come for all of them. */
    void age() {
        for (int i = 0; i < size; i++) {
            seen[i]++;
        }
    }

    int size() {
        return size;
    }

    int before(int i) {
        return before[i];
    }

    int at(int i) {
        return at[i];
    }

    int seen(int i) {
        return seen[i];
    }

    void close(int i) {
        size--;
        System.arraycopy(before, i + 1, before, i, size - i);
        System.arraycopy(at, i + 1, at, i, size - i);
        System.arraycopy(seen, i + 1, seen, i, size - i);
    }
}
