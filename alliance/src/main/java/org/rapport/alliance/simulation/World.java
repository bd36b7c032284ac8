package org.rapport.alliance.simulation;

import java.util.Optional;
import java.util.OptionalDouble;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.series.Cohort;
import org.rapport.alliance.series.Ruler;

/**
 * A world cases can be drawn from: level + noise − strain, rounded to the unit of the ruler and cut at its ends.
 *
 * @param name what it is called, lower case with hyphens
 */
public record World(String name, Ruler ruler, Level level, Noise noise, Attendance attendance, Strain strain) {
    /** Everyday worlds, after what is known of the measures; the numbers for WAI-SR and SRS are partly from memory. */
    public enum Preset {
        /** 12 items of 1 to 5, summed: 45 at the start, on the way to 49. */
        WAI_SR {
            @Override
            public World world() {
                Level level = Level.steady(45, 7, 1.6).drifting(1.5, 1);
                return everyday("wai-sr", scale(12, 60, 1), level, 3);
            }
        },
        /** Four lines of 10 cm, summed: every fourth or fifth score is the best there is. */
        SRS {
            @Override
            public World world() {
                Level level = Level.steady(36.3, 3.6, 0.8).drifting(0.3, 0.4);
                return everyday("srs", scale(0, 40, 0.1), level, 2.2);
            }
        },
        /** Rapport's own four questions of 0 to 4, summed. */
        RAPPORT {
            @Override
            public World world() {
                Level level = Level.steady(12.5, 2.2, 0.5).drifting(0.3, 0.3);
                return everyday("rapport", scale(0, 16, 1), level, 1.25);
            }
        };

        /** The world itself. */
        public abstract World world();

        private static Ruler scale(double min, double max, double unit) {
            return new Ruler(Direction.HIGHER_IS_BETTER, OptionalDouble.of(min), OptionalDouble.of(max), unit);
        }

        private static World everyday(String name, Ruler ruler, Level level, double sdWithin) {
            Attendance attendance = new Attendance(6, 20, 0.08, 0.16, 0.02, 0.04);
            Noise noise = Noise.normal(sdWithin, 0.3).varying(8);
            return new World(name, ruler, level, noise, attendance, Strain.usual(0.35));
        }
    }

    /** The same under another name. */
    public World named(String other) {
        return new World(other, ruler, level, noise, attendance, strain);
    }

    /** The same on another ruler. */
    public World with(Ruler other) {
        return new World(name, other, level, noise, attendance, strain);
    }

    /** The same with other levels. */
    public World with(Level other) {
        return new World(name, ruler, other, noise, attendance, strain);
    }

    /** The same with other noise. */
    public World with(Noise other) {
        return new World(name, ruler, level, other, attendance, strain);
    }

    /** The same with other attendance. */
    public World with(Attendance other) {
        return new World(name, ruler, level, noise, other, strain);
    }

    /** The same with other strain. */
    public World with(Strain other) {
        return new World(name, ruler, level, noise, attendance, other);
    }

    /** The same with nothing wrong in any case. */
    public World undisturbed() {
        return with(strain.in(0));
    }

    /** What a rule that knew this world from very many undisturbed cases would be told. */
    public Cohort cohort() {
        return new Cohort(
                0,
                level.mean(),
                Math.hypot(level.sdPersons(), level.sdTherapists()),
                noise.sd(),
                noise.carriedOver(),
                level.perLogSession(),
                level.perSession(),
                level.wander(),
                noise.sameness(),
                "the simulated world '" + name + "' itself");
    }

    /** The same, with how scores are measured. */
    public Background background() {
        return new Background(ruler, Optional.of(cohort()));
    }
}
