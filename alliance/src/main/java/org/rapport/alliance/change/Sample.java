package org.rapport.alliance.change;

/**
 * The people a change is held against, measured twice.
 *
 * @param correlation between their two scores, −1 to 1; only Hageman and Arrindell need it
 */
public record Sample(Group before, Group after, double correlation) {
    public Sample {
        if (!(correlation >= -1 && correlation <= 1)) {
            throw new IllegalArgumentException("a correlation lies between -1 and 1");
        }
    }

    /** People of whom only the first measuring is known; the second is taken to be like it. */
    public static Sample of(double mean, double sd) {
        return new Sample(new Group(mean, sd), new Group(mean, sd), 0);
    }
}
