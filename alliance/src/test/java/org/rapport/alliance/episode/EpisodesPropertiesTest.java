package org.rapport.alliance.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.FindingKind;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;

/** What must hold for any course and any findings about it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EpisodesPropertiesTest {
    private static final int ROUNDS = 3_000;

    @Test
    void every_finding_of_a_fall_is_in_exactly_one_episode_and_episodes_do_not_overlap() {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        forAnyCourse((scores, findings) -> {
            List<Episode> episodes = Told.episodes(findings, scores);
            assertThat(episodes.stream().flatMap(e -> e.findings().stream()).toList())
                    .containsExactlyInAnyOrderElementsOf(findings);
            int end = 0;
            for (Episode episode : episodes) {
                outcomes.merge(episode.outcome(), 1, Integer::sum);
                assertThat(episode.onset()).isGreaterThanOrEqualTo(end);
                assertThat(episode.lowestSession()).isGreaterThanOrEqualTo(episode.onset());
                assertThat(episode.duration()).isPositive();
                episode.repairSession().ifPresent(repair -> assertThat(repair).isGreaterThan(episode.lowestSession()));
                end = episode.outcome() == Outcome.FULL
                        ? episode.repairSession().orElseThrow()
                        : scores.length;
                end = episode.preLevel().isEmpty() ? episode.onset() + 1 : end;
            }
        });
        assertThat(outcomes)
                .hasSize(4)
                .allSatisfy((outcome, times) -> assertThat(times).isGreaterThan(ROUNDS / 100));
    }

    @Test
    void the_order_of_findings_does_not_matter() {
        Random random = new Random(4);
        forAnyCourse((scores, findings) -> {
            List<Finding> mixed = new ArrayList<>(findings);
            Collections.shuffle(mixed, random);
            assertThat(outline(Told.episodes(mixed, scores))).isEqualTo(outline(Told.episodes(findings, scores)));
        });
    }

    @Test
    void stretching_shifting_and_turning_the_scale_changes_only_points() {
        Episodes stretched = new Episodes(16, 0.5, 0.5, Integer.MAX_VALUE);
        forAnyCourse((scores, findings) -> {
            double[] moved = Arrays.stream(scores).map(x -> -4 * x + 32).toArray();
            List<Episode> turned = stretched.over(Course.of(moved), Ruler.open(Direction.HIGHER_IS_WORSE), findings);
            List<Episode> plain = Told.episodes(findings, scores);
            assertThat(outline(turned)).isEqualTo(outline(plain));
            for (int i = 0; i < plain.size(); i++) {
                OptionalDouble depth = plain.get(i).depth();
                assertThat(turned.get(i).depth())
                        .isEqualTo(depth.isPresent() ? OptionalDouble.of(4 * depth.getAsDouble()) : depth);
            }
        });
    }

    @Test
    void a_wider_band_never_makes_the_first_repair_later() {
        Episodes wide = new Episodes(4, 1, 0.5, Integer.MAX_VALUE);
        forAnyCourse((scores, findings) -> {
            List<Finding> one = findings.subList(0, 1);
            Episode narrow = Told.episodes(one, scores).getFirst();
            Episode eased = wide.over(Course.of(scores), Told.BETTER, one).getFirst();
            if (narrow.outcome() == Outcome.FULL) {
                assertThat(eased.outcome()).isEqualTo(Outcome.FULL);
                assertThat(eased.repairSession().orElseThrow())
                        .isLessThanOrEqualTo(narrow.repairSession().orElseThrow());
            }
        });
    }

    @Test
    void a_full_repair_is_never_taken_back_when_more_sessions_come() {
        forAnyCourse((scores, findings) -> {
            List<Finding> one = findings.subList(0, 1);
            Episode all = Told.episodes(one, scores).getFirst();
            if (all.outcome() == Outcome.FULL) {
                double[] then = Arrays.copyOf(scores, all.repairSession().orElseThrow());
                assertThat(Told.episodes(one, then)).containsExactly(all);
            }
        });
    }

    private static List<Tuple> outline(List<Episode> episodes) {
        return episodes.stream()
                .map(e ->
                        tuple(e.onset(), e.lowestSession(), e.duration(), e.outcome(), e.repairSession(), e.regained()))
                .toList();
    }

    private interface Property {
        void holds(double[] scores, List<Finding> findings);
    }

    private static void forAnyCourse(Property property) {
        Random random = new Random(20261124);
        for (int round = 0; round < ROUNDS; round++) {
            double[] scores = new double[random.nextInt(5, 20)];
            for (int i = 0; i < scores.length; i++) {
                scores[i] = random.nextInt(6) == 0 ? Double.NaN : random.nextInt(28, 41);
            }
            List<Finding> findings = findings(scores, random);
            if (!findings.isEmpty()) {
                try {
                    property.holds(scores, findings);
                } catch (AssertionError broken) {
                    throw new AssertionError(
                            "round " + round + ": " + Arrays.toString(scores) + " " + findings, broken);
                }
            }
        }
    }

    /** Steps of four points and more for the worse, and now and then a low score alone. */
    private static List<Finding> findings(double[] scores, Random random) {
        List<Finding> findings = new ArrayList<>();
        int before = -1;
        for (int i = 0; i < scores.length; i++) {
            if (!Double.isNaN(scores[i])) {
                if (before >= 0 && scores[before] - scores[i] >= 4) {
                    findings.add(Told.fall(i + 1, before + 1));
                } else if (scores[i] < 32 && random.nextBoolean()) {
                    findings.add(Told.flagged(Told.draft(FindingKind.LOW, i + 1)));
                }
                before = i;
            }
        }
        return findings;
    }
}
