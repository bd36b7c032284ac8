package org.rapport.alliance.chart;

/** What one side of the center line has seen lately. */
final class Side {
    private boolean beyondThree;
    private int beyondTwo;
    private int beyondOne;
    private int run;
    private int steps;

    void clear() {
        beyondThree = false;
        beyondTwo = 0;
        beyondOne = 0;
        run = 0;
        steps = 0;
    }

    /** The next point: its distance to this side in σ̂, where the outer limit lies, and the step towards this side. */
    void next(double distance, double sigma, double step) {
        beyondThree = distance > sigma;
        beyondTwo = beyondTwo << 1 | (distance > sigma * 2 / 3 ? 1 : 0);
        beyondOne = beyondOne << 1 | (distance > sigma / 3 ? 1 : 0);
        run = distance > 0 ? run + 1 : 0;
        steps = step > 0 ? steps + 1 : 0;
    }

    boolean beyondThree() {
        return beyondThree;
    }

    /** Two of the last three beyond two thirds of the limit, the last one among them. */
    boolean twoOfThree() {
        return (beyondTwo & 1) != 0 && Integer.bitCount(beyondTwo & 0b111) >= 2;
    }

    /** Four of the last five beyond one third of the limit, the last one among them. */
    boolean fourOfFive() {
        return (beyondOne & 1) != 0 && Integer.bitCount(beyondOne & 0b11111) >= 4;
    }

    int beyondOneOfEight() {
        return beyondOne & 0xff;
    }

    /** How many points in a row lie on this side; a point on the center line ends a run. */
    int run() {
        return run;
    }

    /** How many steps in a row went towards this side. */
    int steps() {
        return steps;
    }
}
