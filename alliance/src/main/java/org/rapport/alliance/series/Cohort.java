package org.rapport.alliance.series;

/**
 * What is usual among many cases in which nothing is wrong, in points of the scale. Higher and lower are as in the raw
 * scores, not turned.
 *
 * <p>Scores are thought of as a level of the person, plus a course common to all, plus noise that partly carries over
 * from session to session, rounded and cut at the ends of the scale.
 *
 * @param cases how many cases it was found in, 0 when it is assumed
 * @param mean expected level in session 1
 * @param sdBetween standard deviation of the level between persons
 * @param sdWithin standard deviation of the noise around the own level, typical person
 * @param autocorrelation of the noise from one session to the next, from 0 to below 1
 * @param perLogSession change of the level from session s to t is this times ln(t/s)
 * @param perSession and this times (t − s)
 * @param wander standard deviation of the step that a level takes by itself from session to session
 * @param sameness how alike persons are in their noise: degrees of freedom of the inverse-χ² their variances follow
 * @param steadiness how close the noise is to the normal distribution: degrees of freedom of its tails, infinite if normal
 * @param lean to which side the long tail of the noise points: sinh ε of a sinh-arcsinh distribution, below 0 towards low
 *     scores, 0 for neither; the skewness is about 1.7 times it where it is small, and 1.5 times at 0.5
 * @param odd share of sessions that are out of the ordinary, from 0 to below 1; known to the fit, of no use to a rule
 * @param source where the numbers come from, in a few words; says so when they are assumed
 */
public record Cohort(
        int cases,
        double mean,
        double sdBetween,
        double sdWithin,
        double autocorrelation,
        double perLogSession,
        double perSession,
        double wander,
        double sameness,
        double steadiness,
        double lean,
        double odd,
        String source) {
    public Cohort {
        if (!(sdWithin > 0) || !(sdBetween >= 0) || !(wander >= 0) || !(sameness > 0) || !(steadiness > 2)) {
            throw new IllegalArgumentException("spreads are numbers of 0 or more, that within persons above 0");
        }
        if (!(autocorrelation >= 0 && autocorrelation < 1)) {
            throw new IllegalArgumentException("autocorrelation is a number from 0 to below 1");
        }
        if (!(odd >= 0 && odd < 1)) {
            throw new IllegalArgumentException("the share of odd sessions is a number from 0 to below 1");
        }
        double anyInfinite = mean + perLogSession + perSession + lean + sdBetween + sdWithin + wander;
        if (!Double.isFinite(anyInfinite)) {
            throw new IllegalArgumentException("course, spreads and lean are finite numbers");
        }
    }

    /** A cohort whose noise is normal and whose sessions are all ordinary. */
    public Cohort(
            int cases,
            double mean,
            double sdBetween,
            double sdWithin,
            double autocorrelation,
            double perLogSession,
            double perSession,
            double wander,
            double sameness,
            String source) {
        this(
                cases,
                mean,
                sdBetween,
                sdWithin,
                autocorrelation,
                perLogSession,
                perSession,
                wander,
                sameness,
                Double.POSITIVE_INFINITY,
                0,
                0,
                source);
    }

    /** Standard deviation of x(t) − x(t−1) that follows from it. */
    public double sdOfDifferences() {
        return Math.sqrt(2 * (1 - autocorrelation) * sdWithin * sdWithin + wander * wander);
    }
}
