package org.rapport.alliance.expectation;

import java.util.stream.IntStream;
import org.rapport.alliance.series.Cohort;
import org.rapport.alliance.series.Ruler;
import org.rapport.alliance.statistics.Normal;
import org.rapport.alliance.statistics.StudentScore;

/**
 * What is to be expected of one person, session by session: a level of their own that may wander, a course common to
 * all, noise that partly carries over to the next session, scores rounded and cut at the ends of the scale, and a spread
 * of their own that is learned from their scores and shrunken towards what is usual.
 *
 * <p>The latent score is level + noise; level(t+1) = level(t) + common course + N(0, q²); noise(t+1) = φ·noise(t) +
 * N(0, (1 − φ²)σ²), a Kalman filter in two states whose variances are all in units of the person's σ². With
 * σ² ~ inverse-χ²(ν, σ₀²) the score ahead follows Student's t with ν + n degrees of freedom, leaning to one side
 * ({@link Lean}) as far as it is made of fresh noise. Rounding adds unit²/12 to
 * what is observed (Sheppard); a score at an end of the scale says only that the latent score lies there or beyond, and
 * moves the filter by the mean and variance of the part of the normal distribution that is left.
 *
 * <p>Scores are turned so that more is better. One thread, one case after the other.
 */
final class Expectation {
    /** An innovation counts for the person's spread at most as if it were this many deviations. */
    private static final double COUNTED_AT_MOST = 3;
    /** Persons this much alike are alike. */
    private static final double ALIKE = 1e6;
    /** So many deviations below the best score it is as if there were none. */
    private static final double OPEN = 6;
    /** Chance that what was out of the ordinary is so in the next session too. */
    private static final double STAYS = 0.45;

    private static final double MINUS_HALF_LOG_TWO_PI = -0.5 * Math.log(2 * Math.PI);

    private static final double[] LOGS =
            IntStream.range(0, 512).mapToDouble(Math::log).toArray();

    private final Cohort cohort;
    private final int sign;
    private final double half;
    private final double best;
    private final double worst;
    private final double rounding;
    private final double wander;

    private double level;
    private double noise;
    private double levelVariance;
    private double covariance;
    private double noiseVariance;
    private double squares;
    private double freedom;
    private double tails;
    private double scale;
    private double widthBefore;
    private double lean;
    private double open = 1;
    private double trust = 1;
    private double doubt;
    private double pull;

    Expectation(Cohort cohort, Ruler ruler) {
        this.cohort = cohort;
        this.sign = ruler.sign();
        this.half = ruler.unit() / 2;
        this.best = sign * ruler.best();
        this.worst = sign * ruler.worst();
        double sd = cohort.sdWithin();
        this.rounding = ruler.unit() * ruler.unit() / 12 / (sd * sd);
        this.wander = cohort.wander() * cohort.wander() / (sd * sd);
    }

    /** Before the first session of a case, which has this number. */
    void begin(int session) {
        level = sign * (cohort.mean() + course(1, session));
        noise = 0;
        double between = cohort.sdBetween() / cohort.sdWithin();
        levelVariance = between * between;
        covariance = 0;
        noiseVariance = 1;
        freedom = Math.min(cohort.sameness(), ALIKE);
        squares = freedom * cohort.sdWithin() * cohort.sdWithin();
        scale = cohort.sdWithin();
        tails = tails();
        doubt = 0;
        ready();
    }

    /** On to the session after this one, whether it had a score or not. */
    void pass(int session) {
        double phi = cohort.autocorrelation();
        level += sign * course(session, session + 1);
        noise *= phi;
        levelVariance += wander;
        covariance *= phi;
        noiseVariance = phi * phi * noiseVariance + 1 - phi * phi;
        ready();
    }

    private double tails() {
        return 1 / (1 / freedom + 1 / cohort.steadiness());
    }

    private double course(int from, int to) {
        double logs = logOf(to) - logOf(from);
        return cohort.perLogSession() * logs + cohort.perSession() * (to - from);
    }

    private static double logOf(int session) {
        return session <= 1 ? 0 : session < LOGS.length ? LOGS[session] : Math.log(session);
    }

    private void ready() {
        double variance = variance();
        widthBefore = scale * Math.sqrt(variance);
        double fresh = fresh() / variance;
        lean = sign * cohort.lean() * fresh * Math.sqrt(fresh);
        double room = (best - half - mean()) / widthBefore;
        open = room > OPEN ? 1 : Normal.below(Lean.straight(room, lean));
    }

    /** Of the latent score, in units of the person's. */
    private double variance() {
        return levelVariance + 2 * covariance + noiseVariance;
    }

    /** What part of a person's variance is new in each session. */
    private double fresh() {
        return 1 - cohort.autocorrelation() * cohort.autocorrelation();
    }

    /** The latent score expected, turned so that more is better. */
    double mean() {
        return level + noise;
    }

    /** The standard deviation of the score around it, in points. */
    double width() {
        return widthBefore;
    }

    /** The normal score of the chance of a turned score at or below this one. */
    double normalScore(double turned) {
        return Lean.straight(StudentScore.of(deviation(turned), tails), lean);
    }

    /** The latent score, turned, at or below which the latent score falls with the chance of this normal score. */
    double edge(double normalScore) {
        return mean() + widthBefore * StudentScore.toT(Lean.bent(normalScore, lean), tails);
    }

    /** Deviations of the upper edge of a turned score's rounding from what is expected. */
    private double deviation(double turned) {
        return (turned + half - mean()) / widthBefore;
    }

    /**
     * Takes in a turned score while fitting, and gives the logarithm of its chance (at an end of the scale) or density.
     * A session may be out of the ordinary: a strain of unknown depth, or anything at all. By as much as it looks like
     * that, it is left out of what is expected next, so that strains here and there widen nothing. The score is known to
     * lie above the limit.
     */
    double takeWarily(double turned, double limit) {
        double usual;
        double odd;
        if (turned >= best) {
            usual = 1 - chanceUpTo(best - 2 * half);
            odd = 1 - oddUpTo(best - 2 * half);
        } else if (turned <= worst) {
            usual = chanceUpTo(worst);
            odd = oddUpTo(worst);
        } else {
            double total = Math.sqrt(variance() + rounding) * scale;
            double off = (turned - mean()) / total;
            usual = density(off) / total;
            odd = Strained.density(off, scale / total) / total;
        }
        double strange = strange();
        double mixed = (1 - strange) * usual + strange * odd;
        double above = limit == Double.NEGATIVE_INFINITY ? 1 : above(limit, strange);
        trust = (1 - strange) * usual / mixed;
        take(turned);
        doubt = 1 - trust;
        levelVariance += doubt * Strained.DEPTH;
        trust = 1;
        return Math.log(mixed / above);
    }

    private double strange() {
        return cohort.odd() + (1 - cohort.odd()) * STAYS * doubt;
    }

    /** The chance of a turned score above a limit, in an ordinary session or another. */
    private double above(double limit, double strange) {
        return Math.max(1e-9, 1 - (1 - strange) * chanceUpTo(limit) - strange * oddUpTo(limit));
    }

    private double oddUpTo(double turned) {
        return Strained.upTo(deviation(turned), scale / widthBefore);
    }

    /** The chance of a turned score at or below this one. */
    double chanceUpTo(double turned) {
        return Normal.below(normalScore(turned));
    }

    /** The density of a score this many deviations off, where nothing is out of the ordinary. */
    private double density(double off) {
        double even = Math.exp(studentConstant(tails) - (tails + 1) / 2 * Math.log(1 + off * off / tails));
        return lean == 0 ? even : even * Lean.ratio(StudentScore.of(off, tails), lean);
    }

    /** ln Γ((ν+1)/2) − ln Γ(ν/2) − ½ ln(πν), by the series of the ratio of gamma functions at ν/2. */
    private static double studentConstant(double freedom) {
        double x = freedom / 2;
        return MINUS_HALF_LOG_TWO_PI - 1 / (8 * x) + 1 / (192 * x * x * x);
    }

    /** Takes in the score of the session, turned so that more is better. */
    void take(double turned) {
        if (turned >= best) {
            takeEnd(best - half, 1);
        } else if (turned <= worst) {
            takeEnd(worst + half, -1);
        } else {
            takeScore(turned);
        }
        scale = Math.sqrt(squares / freedom);
        tails = tails();
    }

    private void takeScore(double turned) {
        double variance = variance() + rounding;
        double off = turned - mean();
        move(off, variance, 1);
        double most = COUNTED_AT_MOST * scale * Math.sqrt(variance);
        double counted = Math.min(Math.abs(off), most);
        count(counted * counted / variance);
    }

    /** The latent score lies beyond the edge, on the better side (1) or the worse one (−1). */
    private void takeEnd(double edge, int side) {
        double variance = variance();
        double bound = side * (edge - mean()) / widthBefore;
        double beyond = Normal.meanAbove(bound);
        double left = Math.max(0, 1 + bound * beyond - beyond * beyond);
        move(side * beyond * widthBefore, variance, 1 - left);
        count(scale * scale * (left + beyond * beyond));
    }

    private void move(double off, double variance, double share) {
        double toLevel = (levelVariance + covariance) / variance;
        double toNoise = (covariance + noiseVariance) / variance;
        pull = toLevel + cohort.autocorrelation() * toNoise;
        level += trust * toLevel * off;
        noise += trust * toNoise * off;
        levelVariance -= trust * share * toLevel * toLevel * variance;
        covariance -= trust * share * toLevel * toNoise * variance;
        noiseVariance -= trust * share * toNoise * toNoise * variance;
    }

    /** A session bound to end at the best score tells little about the spread, whichever way it went. */
    private void count(double square) {
        double known = squares + trust * (square - (1 - open) * scale * scale);
        squares = Math.max(squares / 4, known);
        freedom += trust * open;
    }

    /** A strain may have changed the level: what follows is compared with what is now, not with what was. */
    void unsettle(double depth) {
        levelVariance += depth * depth;
        ready();
    }

    /** The standard deviation of the person's noise as it is now known, in points. */
    double scale() {
        return scale;
    }

    /** By how much of its surprise the last score moved what is expected of the next session. */
    double pull() {
        return pull;
    }
}
