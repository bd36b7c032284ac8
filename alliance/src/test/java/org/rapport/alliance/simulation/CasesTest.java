package org.rapport.alliance.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;

/** What a world says of itself is found again in the cases drawn from it, within Monte-Carlo error. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CasesTest {
    private static final int MANY = 4_000;
    private static final Ruler OPEN =
            new Ruler(Direction.HIGHER_IS_BETTER, OptionalDouble.empty(), OptionalDouble.empty(), 0);
    private static final World PLAIN = new World(
            "plain", OPEN, Level.steady(45, 7, 2), Noise.normal(3, 0.4), Attendance.complete(10), Strain.none());

    @Test
    void mean_and_spread_come_back() {
        Sample sample = Sample.of(PLAIN, 1, MANY);
        double sd = Math.sqrt(49 + 4 + 9);
        // Ten cases share a therapist, which makes the mean less sure than independent cases would.
        double error = Math.sqrt((49 + 9) / (double) MANY + 4 / (MANY / 10.0));
        for (int session : new int[] {1, 2, 10}) {
            assertThat(Sample.mean(sample.inSession(session))).isCloseTo(45, within(4 * error));
            assertThat(Sample.sd(sample.inSession(session))).isCloseTo(sd, within(4 * sd / Math.sqrt(2.0 * MANY)));
        }
    }

    @Test
    void cases_of_one_therapist_are_alike_by_the_therapists_share() {
        Sample sample = Sample.of(PLAIN, 2, 3 * MANY);
        double[] first = sample.inSession(1);
        double[] even = IntStream.range(0, first.length / 2)
                .mapToDouble(i -> first[2 * i])
                .toArray();
        double[] odd = IntStream.range(0, first.length / 2)
                .mapToDouble(i -> first[2 * i + 1])
                .toArray();
        assertThat(Sample.correlation(even, odd)).isCloseTo(4 / 62.0, within(4 / Math.sqrt(even.length)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 0.6})
    void what_is_carried_over_comes_back(double carried) {
        World world = PLAIN.with(Level.steady(45, 0, 0)).with(PLAIN.noise().carrying(carried));
        Sample sample = Sample.of(world, 3, MANY);
        for (int session : new int[] {1, 5, 9}) {
            double found = Sample.correlation(sample.inSession(session), sample.inSession(session + 1));
            assertThat(found).isCloseTo(carried, within(4 / Math.sqrt(MANY)));
            assertThat(Sample.sd(sample.inSession(session + 1))).isCloseTo(3, within(4 * 3 / Math.sqrt(2.0 * MANY)));
        }
    }

    @Test
    void the_variances_of_persons_follow_the_stated_law() {
        World world = PLAIN.with(Level.steady(45, 0, 0))
                .with(Noise.normal(3, 0).varying(8))
                .with(Attendance.complete(200));
        double[] variances = Sample.of(world, 4, MANY).scores().stream()
                .mapToDouble(row -> Math.pow(Sample.sd(row), 2))
                .toArray();
        // Scaled inverse χ² with 8 degrees of freedom: mean σ²·8/6, variance 2·mean²/4.
        double mean = 9 * 8 / 6.0;
        assertThat(Sample.mean(variances)).isCloseTo(mean, within(4 * mean * Math.sqrt(0.5) / Math.sqrt(MANY)));
        double[] inverse = java.util.Arrays.stream(variances).map(v -> 9 / v).toArray();
        assertThat(Sample.mean(inverse)).isCloseTo(1, within(0.05));
    }

    @Test
    void heavy_tails_keep_the_spread_and_reach_further() {
        World world = PLAIN.with(Level.steady(0, 0, 0))
                .with(Noise.normal(1, 0).tailed(5))
                .with(Attendance.complete(20));
        Sample sample = Sample.of(world, 5, MANY);
        double[] all = sample.scores().stream()
                .flatMapToDouble(java.util.Arrays::stream)
                .toArray();
        assertThat(Sample.sd(all)).isCloseTo(1, within(0.03));
        assertThat(sample.shareOf(x -> Math.abs(x) > 4)).isGreaterThan(20 * 6.3e-5);
    }

    @Test
    void skewed_levels_have_the_stated_skewness_at_the_bad_end() {
        World world = PLAIN.with(Level.steady(0, 1, 0).skewed(1.5)).with(Noise.normal(1e-9, 0));
        double[] levels = Sample.of(world, 6, 5 * MANY).inSession(1);
        double skewness =
                Sample.mean(java.util.Arrays.stream(levels).map(x -> x * x * x).toArray());
        assertThat(skewness).isCloseTo(-1.5, within(0.25));
        assertThat(Sample.sd(levels)).isCloseTo(1, within(0.03));
    }

    @Test
    void leaning_noise_has_the_stated_skewness_at_the_bad_end() {
        World world = PLAIN.with(Level.steady(0, 0, 0)).with(Noise.normal(1, 0).leaning(1));
        double[] noise = Sample.of(world, 6, 5 * MANY).inSession(3);
        double skewness =
                Sample.mean(java.util.Arrays.stream(noise).map(x -> x * x * x).toArray());
        assertThat(skewness).isCloseTo(-1, within(0.2));
        assertThat(Sample.sd(noise)).isCloseTo(1, within(0.03));
    }

    @Test
    void drift_and_walk_come_back() {
        World world = PLAIN.with(Level.steady(45, 0, 0).drifting(1.5, 0.5).wandering(0.7));
        Sample sample = Sample.of(world, 7, MANY);
        double[] gone = IntStream.range(0, MANY)
                .mapToDouble(i -> sample.scores().get(i)[9] - sample.scores().get(i)[0])
                .toArray();
        double log = Math.log(10);
        double carried = Math.pow(0.4, 9);
        double sd = Math.sqrt(Math.pow(0.5 * log, 2) + 9 * 0.49 + 2 * (1 - carried) * 9);
        assertThat(Sample.mean(gone)).isCloseTo(1.5 * log, within(4 * sd / Math.sqrt(MANY)));
        assertThat(Sample.sd(gone)).isCloseTo(sd, within(4 * sd / Math.sqrt(2.0 * MANY)));
    }

    @Test
    void the_share_at_the_ceiling_is_what_is_cut_off() {
        World world = World.Preset.WAI_SR
                .world()
                .with(Level.steady(55, 4, 0))
                .with(Noise.normal(3, 0))
                .with(Attendance.complete(1))
                .undisturbed();
        // P(Z ≥ (59.5 − 55)/5) = P(Z ≥ 0.9)
        assertThat(Sample.of(world, 8, MANY).shareOf(score -> score == 60))
                .isCloseTo(0.18406, within(4 * Math.sqrt(0.15 / MANY)));
    }

    @Test
    void every_fourth_or_fifth_score_of_srs_is_the_best_there_is() {
        Sample sample = Sample.of(World.Preset.SRS.world().undisturbed(), 9, MANY);
        assertThat(sample.shareOf(score -> score == 40) / sample.shareOf(score -> !Double.isNaN(score)))
                .isBetween(0.20, 0.30);
    }

    @Test
    void the_shares_of_missing_scores_and_of_leaving_come_back() {
        World world = PLAIN.with(new Attendance(10, 10, 0.12, 0.12, 0.03, 0.03));
        Sample sample = Sample.of(world, 10, MANY);
        assertThat(sample.shareOf(Double::isNaN)).isCloseTo(0.12, within(4 * Math.sqrt(0.11 / (8 * MANY))));
        double stayed = sample.scores().stream().filter(row -> row.length == 10).count() / (double) MANY;
        assertThat(stayed).isCloseTo(Math.pow(0.97, 9), within(4 * Math.sqrt(0.2 / MANY)));
    }

    @Test
    void more_leave_while_strained() {
        World calm = World.Preset.WAI_SR.world().with(new Attendance(20, 20, 0, 0, 0.01, 0.2));
        double strained = Sample.mean(lengths(Sample.of(calm.with(Strain.usual(1)), 11, MANY)));
        double quiet = Sample.mean(lengths(Sample.of(calm.undisturbed(), 11, MANY)));
        assertThat(strained).isLessThan(quiet - 2);
    }

    private static double[] lengths(Sample sample) {
        return sample.scores().stream().mapToDouble(row -> row.length).toArray();
    }

    @Test
    void the_same_seed_makes_the_same_cases_whatever_their_number() {
        World world = World.Preset.WAI_SR.world();
        Sample few = Sample.of(world, 12, 10);
        Sample many = Sample.of(world, 12, 100);
        for (int i = 0; i < 10; i++) {
            assertThat(many.scores().get(i)).containsExactly(few.scores().get(i));
            assertThat(many.truths().get(i)).isEqualTo(few.truths().get(i));
        }
        Course last = new Course();
        assertThat(new Cases(world, 12).fill(99, last)).isEqualTo(many.truths().get(99));
        assertThat(Sample.of(world, 13, 10).scores().get(0))
                .isNotEqualTo(few.scores().get(0));
    }

    @ParameterizedTest
    @EnumSource(World.Preset.class)
    void every_score_lies_on_the_ruler(World.Preset preset) {
        liesOnTheRuler(preset.world());
    }

    @ParameterizedTest
    @EnumSource(HeldOut.class)
    void every_score_of_a_held_out_world_lies_on_its_ruler(HeldOut heldOut) {
        liesOnTheRuler(heldOut.world());
        assertThat(heldOut.world().name()).isEqualTo(heldOut.key());
    }

    private static void liesOnTheRuler(World world) {
        Ruler ruler = world.ruler();
        double min = ruler.min().orElseThrow();
        Sample sample = Sample.of(world, 14, 500);
        assertThat(sample.shareOf(score -> score < min || score > ruler.max().orElseThrow()))
                .isZero();
        assertThat(sample.shareOf(score -> {
                    double steps = (score - min) / ruler.unit();
                    return !Double.isNaN(score) && Math.abs(steps - Math.rint(steps)) > 1e-6;
                }))
                .isZero();
        assertThat(sample.shareOf(score -> score == ruler.best())).isPositive();
    }
}
