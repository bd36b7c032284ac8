package org.rapport.alliance.simulation;

/**
 * Where a person's scores lie, before noise and strain: mean + therapist + person + (perLogSession + own drift)·ln(t) +
 * perSession·(t − 1) + a walk, in points of the scale as raw scores have them.
 *
 * @param mean expected level in session 1
 * @param sdPersons standard deviation between persons of one therapist
 * @param sdTherapists standard deviation between therapists
 * @param perLogSession common drift for each unit of ln(session)
 * @param perSession common drift for each session
 * @param sdDrift standard deviation between persons of the drift for each unit of ln(session)
 * @param wander standard deviation of the step by which a level walks from one session to the next
 * @param skew skewness of the persons' levels away from the good end, 0 for a normal distribution
 */
public record Level(
        double mean,
        double sdPersons,
        double sdTherapists,
        double perLogSession,
        double perSession,
        double sdDrift,
        double wander,
        double skew) {
    public Level {
        if (!(sdPersons >= 0 && sdTherapists >= 0 && sdDrift >= 0 && wander >= 0 && skew >= 0)) {
            throw new IllegalArgumentException("spreads and skewness are numbers of 0 or more");
        }
    }

    /** Persons and therapists who differ, without any drift. */
    public static Level steady(double mean, double sdPersons, double sdTherapists) {
        return new Level(mean, sdPersons, sdTherapists, 0, 0, 0, 0, 0);
    }

    /** The same with a drift that slows down, and persons who differ in it. */
    public Level drifting(double points, double sdBetweenPersons) {
        return new Level(mean, sdPersons, sdTherapists, points, perSession, sdBetweenPersons, wander, skew);
    }

    /** The same with a drift of so many points for each session, and no other common drift. */
    public Level sloping(double points) {
        return new Level(mean, sdPersons, sdTherapists, 0, points, sdDrift, wander, skew);
    }

    /** The same with levels that walk. */
    public Level wandering(double sd) {
        return new Level(mean, sdPersons, sdTherapists, perLogSession, perSession, sdDrift, sd, skew);
    }

    /** The same with a long tail at the bad end. */
    public Level skewed(double skewness) {
        return new Level(mean, sdPersons, sdTherapists, perLogSession, perSession, sdDrift, wander, skewness);
    }

    /** The same around another mean. */
    public Level around(double other) {
        return new Level(other, sdPersons, sdTherapists, perLogSession, perSession, sdDrift, wander, skew);
    }
}
