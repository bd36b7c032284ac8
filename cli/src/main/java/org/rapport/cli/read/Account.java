package org.rapport.cli.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/** What one batch was like: its cases by fingerprint and line, and its troubles. Hands every sound case on. */
public final class Account implements Taker {
    private static final int TROUBLES_KEPT = 10_000;

    private final Strictness strictness;
    private final Consumer<Case> each;
    private final List<Trouble> troubles = new ArrayList<>(0);
    private long[] fingerprints = new long[256];
    private long[] lines = new long[256];
    private int cases;
    private final BitSet leftOut = new BitSet();
    private int troublesCounted;
    private int[] scored = new int[256];
    private int[] sessions = new int[256];
    private long linesRead;

    private Account(Strictness strictness, Consumer<Case> each) {
        this.strictness = strictness;
        this.each = each;
    }

    /** Goes through a batch; stops at the first trouble unless it is to keep going. */
    public static Account of(Batch batch, Case hand, Strictness strictness, Consumer<Case> each) {
        Account account = new Account(strictness, each);
        account.linesRead = batch.over(hand, account);
        return account;
    }

    @Override
    public void take(Case one) {
        if (strictness.scattered().has(one.fingerprint())) {
            leftOut(one);
        } else {
            note(one);
            each.accept(one);
        }
    }

    @Override
    public boolean trouble(Trouble trouble) {
        troublesCounted++;
        if (troubles.size() < TROUBLES_KEPT) {
            troubles.add(trouble);
        }
        return strictness.keepGoing();
    }

    @Override
    public void leftOut(Case one) {
        leftOut.set(cases);
        note(one);
    }

    private void note(Case one) {
        if (cases == lines.length) {
            lines = Arrays.copyOf(lines, 2 * cases);
            fingerprints = Arrays.copyOf(fingerprints, 2 * cases);
            scored = Arrays.copyOf(scored, 2 * cases);
            sessions = Arrays.copyOf(sessions, 2 * cases);
        }
        scored[cases] = one.course().scored();
        sessions[cases] = one.course().size();
        fingerprints[cases] = one.fingerprint();
        lines[cases++] = one.line();
    }

    /** How many cases there are, those left out counted too. */
    int cases() {
        return cases;
    }

    boolean isLeftOut(int i) {
        return leftOut.get(i);
    }

    int troublesCounted() {
        return troublesCounted;
    }

    List<Trouble> troubles() {
        return troubles;
    }

    long fingerprint(int i) {
        return fingerprints[i];
    }

    long line(int i) {
        return lines[i];
    }

    int scored(int i) {
        return scored[i];
    }

    int sessions(int i) {
        return sessions[i];
    }

    long linesRead() {
        return linesRead;
    }
}
