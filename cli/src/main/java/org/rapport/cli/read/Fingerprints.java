package org.rapport.cli.read;

import java.util.Arrays;

/**
 * Which cases were already seen, by eight bytes each. It remembers up to {@link #MOST} cases, so that memory stays
 * bounded; beyond that a case that comes back is not noticed, and {@link #full} says so.
 */
public final class Fingerprints {
    static final int MOST = 12_000_000;

    private long[] slots = new long[1 << 10];
    private int size;
    private boolean zero;

    /** Remembers it; false when it was there already. */
    public boolean add(long fingerprint) {
        if (fingerprint == 0) {
            boolean fresh = !zero;
            zero = true;
            return fresh;
        }
        int at = place(fingerprint);
        if (slots[at] == fingerprint) {
            return false;
        }
        if (size < MOST) {
            slots[at] = fingerprint;
            size++;
            if (3L * size > 2L * slots.length && slots.length < 1 << 24) {
                grow();
            }
        }
        return true;
    }

    /** Whether it is remembered. */
    public boolean has(long fingerprint) {
        return fingerprint == 0 ? zero : slots[place(fingerprint)] == fingerprint;
    }

    public boolean isEmpty() {
        return size == 0 && !zero;
    }

    /** Whether it stopped remembering. */
    public boolean full() {
        return size == MOST;
    }

    private int place(long fingerprint) {
        int at = (int) (fingerprint ^ fingerprint >>> 29) & slots.length - 1;
        while (slots[at] != 0 && slots[at] != fingerprint) {
            at = at + 1 & slots.length - 1;
        }
        return at;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[2 * old.length];
        Arrays.stream(old).filter(one -> one != 0).forEach(one -> slots[place(one)] = one);
    }
}
