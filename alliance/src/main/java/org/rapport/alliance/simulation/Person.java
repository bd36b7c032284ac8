package org.rapport.alliance.simulation;

/** One person's latent scores without strain, session by session from 1 on. */
final class Person {
    private final World world;
    private final Chance chance;
    private final double drift;
    private final double sd;
    private double level;
    private double noise;

    Person(World world, Chance chance, double therapist) {
        Level levels = world.level();
        this.world = world;
        this.chance = chance;
        double tail = -world.ruler().sign() * chance.skewed(levels.skew());
        level = levels.mean() + levels.sdTherapists() * therapist + levels.sdPersons() * tail;
        drift = levels.perLogSession() + levels.sdDrift() * chance.normal();
        sd = ownSd(world.noise());
    }

    private double ownSd(Noise usual) {
        double freedom = usual.sameness();
        return Double.isInfinite(freedom) ? usual.sd() : usual.sd() * Math.sqrt(freedom / chance.chiSquare(freedom));
    }

    private double fresh(Noise usual) {
        return usual.skew() > 0 ? -world.ruler().sign() * chance.skewed(usual.skew()) : chance.tailed(usual.tails());
    }

    /** The score of the next session, which has this number. */
    double at(int session) {
        Level levels = world.level();
        double carried = session == 1 ? 0 : world.noise().carriedOver();
        double innovation = sd * fresh(world.noise());
        noise = carried * noise + Math.sqrt(1 - carried * carried) * innovation;
        double walk = chance.normal();
        if (session > 1) {
            level += levels.wander() * walk;
        }
        return level + drift * Math.log(session) + levels.perSession() * (session - 1) + noise;
    }
}
