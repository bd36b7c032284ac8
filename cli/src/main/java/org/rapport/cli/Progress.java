package org.rapport.cli;

import java.util.Locale;
import org.rapport.cli.read.Accounts;

/** One line that moves while long work goes on, and only where a person watches. */
public final class Progress implements AutoCloseable {
    private static final long EVERY_NANOS = 200_000_000L;
    private static final long QUIET_NANOS = 1_000_000_000L;

    private final Talk talk;
    private final boolean shown;
    private final long began = System.nanoTime();
    private long last = began;
    private boolean drawn;

    public Progress(Talk talk) {
        this.talk = talk;
        this.shown = talk.isWatched();
    }

    /** How far it is. */
    public void at(Accounts accounts) {
        at(accounts.cases(), accounts.scores());
    }

    /** How far it is. */
    public void at(long cases, long scores) {
        long now = System.nanoTime();
        if (shown && now - began > QUIET_NANOS && now - last > EVERY_NANOS) {
            last = now;
            drawn = true;
            talk.draw(String.format(
                    Locale.ROOT, "%,d cases, %,d scores, %d s", cases, scores, (now - began) / 1_000_000_000L));
        }
    }

    @Override
    public void close() {
        if (drawn) {
            talk.draw("");
        }
    }
}
