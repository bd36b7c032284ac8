package org.rapport.alliance.simulation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapport.alliance.series.Course;

/**
 * The cases of a world under a seed, each by its number: case i is the same however many are made, in whatever order.
 *
 * <p>Levels and noise, strain, and attendance are drawn apart. So two worlds that differ in their strain only have the
 * same persons with the same noise, and rules can be compared without the luck of the draw.
 */
public record Cases(World world, long seed) {
    private static final int PERSON = 1;
    private static final int STRAIN = 2;
    private static final int ATTENDANCE = 3;
    private static final int THERAPIST = 4;
    private static final int CASES_OF_A_THERAPIST = 10;

    /** The first so many cases, to be run over again and again. */
    public List<Case> first(int count) {
        return IntStream.range(0, count).mapToObj(this::one).toList();
    }

    private Case one(int id) {
        Course course = new Course();
        Truth truth = fill(id, course);
        return new Case(course, truth);
    }

    /** Fills the course with a case, and says what happened in it. */
    public Truth fill(long id, Course course) {
        Attendance attendance = world.attendance();
        Chance presence = Chance.of(seed, ATTENDANCE, id);
        int planned = presence.whole(attendance.fewest(), attendance.most());
        Optional<Rupture> rupture = rupture(Chance.of(seed, STRAIN, id), planned);
        Person person = person(id);
        Said said = new Said(rupture, world.strain().saidAtOnce());
        course.clear();
        for (int session = 1; session <= planned; session++) {
            double latent = person.at(session) - world.ruler().sign() * said.at(session);
            boolean strained = said.isStrained(session);
            boolean missing = presence.happens(strained ? attendance.missingStrained() : attendance.missing());
            course.add(session, missing ? Double.NaN : seen(latent));
            if (presence.happens(strained ? attendance.leavingStrained() : attendance.leaving())) {
                break;
            }
        }
        int end = course.size();
        return new Truth(id, end, rupture.filter(begun -> begun.onset() <= end).map(begun -> begun.until(end)));
    }

    private Person person(long id) {
        double therapist = Chance.of(seed, THERAPIST, id / CASES_OF_A_THERAPIST).normal();
        return new Person(world, Chance.of(seed, PERSON, id), therapist);
    }

    /** Every draw is made in every case, so that one setting does not shift what another draws. */
    private Optional<Rupture> rupture(Chance chance, int planned) {
        Strain strain = world.strain();
        boolean happens = chance.happens(strain.rate());
        double when = chance.share();
        double depth = chance.between(strain.shallowest(), strain.deepest());
        double back = chance.share();
        int duration = 1;
        while (duration < strain.longest() && !chance.happens(strain.ending())) {
            duration++;
        }
        if (!happens || planned < strain.earliest()) {
            return Optional.empty();
        }
        int onset = strain.earliest() + (int) (when * (planned - strain.earliest() + 1));
        Recovery recovery = recovery(back);
        int last = recovery == Recovery.NONE ? planned : onset + duration - 1;
        return Optional.of(new Rupture(
                onset, Math.min(last, planned), depth, depth * world.noise().sd(), recovery));
    }

    private Recovery recovery(double share) {
        Strain strain = world.strain();
        if (share < strain.full()) {
            return Recovery.FULL;
        }
        return share < strain.full() + strain.partial() ? Recovery.PARTIAL : Recovery.NONE;
    }

    /** Rounded to the next score there is, and cut at the ends of the scale. */
    private double seen(double latent) {
        double unit = world.ruler().unit();
        double from = world.ruler().min().orElse(0);
        double score = unit == 0 ? latent : from + steps(Math.rint((latent - from) / unit), unit);
        double low = world.ruler().min().orElse(Double.NEGATIVE_INFINITY);
        double high = world.ruler().max().orElse(Double.POSITIVE_INFINITY);
        return Math.min(high, Math.max(low, score));
    }

    /** Parts of a point are divided out, so that 48 twelfths are 4 and not a little less. */
    private static double steps(double count, double unit) {
        double parts = Math.rint(1 / unit);
        boolean even = parts >= 1 && Math.abs(parts * unit - 1) < 1e-9;
        return even ? count / parts : count * unit;
    }
}
