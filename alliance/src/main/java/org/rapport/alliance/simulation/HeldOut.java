package org.rapport.alliance.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.series.Ruler;

/**
 * Worlds that break what rules assume, for testing only: no rule may be tuned on them, ours least of all. Each differs
 * from an everyday world in what its name says.
 */
public enum HeldOut {
    HEAVY_TAILS {
        @Override
        World from(World everyday) {
            return everyday.with(everyday.noise().tailed(4));
        }
    },
    /** Less held out than the others: other strengths of such noise were looked at when the rule was given its lean. */
    LEANING_NOISE {
        @Override
        World from(World everyday) {
            return everyday.with(everyday.noise().leaning(1));
        }
    },
    SKEWED_LEVELS {
        @Override
        World from(World everyday) {
            return everyday.with(everyday.level().around(50).skewed(1.5));
        }
    },
    LINEAR_DRIFT {
        @Override
        World from(World everyday) {
            return everyday.with(everyday.level().around(48).sloping(-0.25));
        }
    },
    WANDERING_LEVEL {
        @Override
        World from(World everyday) {
            return everyday.with(everyday.level().wandering(1.2));
        }
    },
    STRONG_CARRY_OVER {
        @Override
        World from(World everyday) {
            return everyday.with(everyday.noise().carrying(0.6));
        }
    },
    MOSTLY_AT_THE_CEILING {
        @Override
        World from(World everyday) {
            return everyday.with(everyday.level().around(57));
        }
    },
    MANY_GAPS {
        @Override
        World from(World everyday) {
            return everyday.with(new Attendance(6, 20, 0.3, 0.5, 0.03, 0.09));
        }
    },
    LONG_CASES {
        @Override
        World from(World everyday) {
            return everyday.with(everyday.attendance().over(30, 50));
        }
    },
    SHORT_CASES {
        @Override
        World from(World everyday) {
            return everyday.with(everyday.attendance().over(4, 8));
        }
    },
    SHALLOW_AND_LONG {
        @Override
        World from(World everyday) {
            return everyday.with(everyday.strain().deep(1, 2).lasting(5, 12));
        }
    },
    POLITE {
        @Override
        World from(World everyday) {
            return everyday.with(everyday.strain().polite(0.5));
        }
    },
    UNALIKE_PERSONS {
        @Override
        World from(World everyday) {
            return everyday.with(everyday.noise().varying(3));
        }
    },
    /** Means of 12 items of 1 to 5: neighbouring scores are a twelfth of a point apart. */
    ITEM_MEANS {
        @Override
        World from(World everyday) {
            return everyday.with(ruler(Direction.HIGHER_IS_BETTER, 1, 5, 1.0 / 12))
                    .with(Level.steady(3.6, 0.6, 0.1).sloping(0.02))
                    .with(Noise.normal(0.25, 0.4));
        }
    },
    /** A sum of complaints from 0 to 63 that goes down as people get better. */
    SYMPTOMS {
        @Override
        World from(World everyday) {
            return everyday.with(ruler(Direction.HIGHER_IS_WORSE, 0, 63, 1))
                    .with(Level.steady(30, 8, 1).sloping(-0.5).drifting(-2, 1.5))
                    .with(Noise.normal(2.5, 0.4));
        }
    };

    abstract World from(World everyday);

    /** The world itself. */
    public World world() {
        return from(World.Preset.WAI_SR.world()).named(key());
    }

    /** What it is called on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All of them. */
    public static List<World> worlds() {
        return Arrays.stream(values()).map(HeldOut::world).toList();
    }

    private static Ruler ruler(Direction direction, double min, double max, double unit) {
        return new Ruler(direction, OptionalDouble.of(min), OptionalDouble.of(max), unit);
    }
}
