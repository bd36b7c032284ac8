package org.rapport.alliance.evaluation;

import java.util.List;
import java.util.OptionalInt;
import org.rapport.alliance.simulation.Rupture;
import org.rapport.alliance.simulation.Truth;

/**
 * One case with its alarms, held against the truth.
 *
 * <p>An alarm is right when it comes while the rupture is on or within two sessions of its onset. All others are wrong,
 * those before the onset too.
 *
 * @param truth what really happened
 * @param fromCeiling whether the last score before the onset was the best there is
 * @param alarms sessions with an alarm, in rising order, each once
 */
public record Judged(Truth truth, boolean fromCeiling, List<Integer> alarms) {
    private static final int SOON = 2;

    public Judged {
        alarms = alarms.stream().sorted().distinct().toList();
    }

    /** Whether there was something to find. */
    public boolean isRuptured() {
        return truth.rupture().isPresent();
    }

    /** Whether anything was said at all. */
    public boolean isAlarmed() {
        return !alarms.isEmpty();
    }

    /** Whether an alarm came in the session in which the rupture began. */
    public boolean onTheDay() {
        return delay().orElse(Integer.MAX_VALUE) == 0;
    }

    /** Whether an alarm came in that session or one of the next two. */
    public boolean withinTwo() {
        return delay().orElse(Integer.MAX_VALUE) <= SOON;
    }

    /** Sessions from the onset to the first right alarm; nothing when there is none. */
    public OptionalInt delay() {
        int onset = truth.rupture().map(Rupture::onset).orElse(0);
        return alarms.stream()
                .filter(this::isRight)
                .mapToInt(session -> session - onset)
                .findFirst();
    }

    /** How many alarms were right. */
    public long right() {
        return alarms.stream().filter(this::isRight).count();
    }

    private boolean isRight(int session) {
        return truth.rupture()
                .filter(rupture ->
                        session >= rupture.onset() && session <= Math.max(rupture.last(), rupture.onset() + SOON))
                .isPresent();
    }
}
