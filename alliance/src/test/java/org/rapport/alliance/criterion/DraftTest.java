package org.rapport.alliance.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class DraftTest {
    private static final FalseAlarm NONE = FalseAlarm.notATest(1, "test");

    @Test
    void its_numbers_are_what_a_tree_of_them_would_be_whatever_their_order_and_number() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 500; i++) {
            Draft draft = new Draft(new CriterionKey("any", "1"), FindingKind.RUPTURE, 7).since(6);
            TreeMap<String, Double> wanted = new TreeMap<>();
            wanted.put("session", 7.0);
            wanted.put("previousSession", 6.0);
            for (int j = random.nextInt(60); j > 0; j--) {
                String name = "n" + random.nextInt(80);
                double value = random.nextDouble();
                draft.number(name, value);
                wanted.put(name, value);
            }
            SortedMap<String, Double> numbers =
                    draft.says(FindingStatus.FLAGGED, "any.one", "Any.", NONE).numbers();
            assertThat(numbers).isEqualTo(wanted);
            assertThat(numbers.keySet()).containsExactlyElementsOf(wanted.keySet());
            assertThat(numbers.firstKey()).isEqualTo(wanted.firstKey());
            assertThat(numbers.lastKey()).isEqualTo(wanted.lastKey());
            assertThat(numbers.headMap("n5")).isEqualTo(wanted.headMap("n5"));
            assertThat(numbers.tailMap("n5")).isEqualTo(wanted.tailMap("n5"));
            assertThat(numbers.subMap("n2", "n7")).isEqualTo(wanted.subMap("n2", "n7"));
            assertThat(numbers.containsKey("n3")).isEqualTo(wanted.containsKey("n3"));
            assertThat(numbers.getOrDefault("n3", -1.0)).isEqualTo(wanted.getOrDefault("n3", -1.0));
        }
    }

    @Test
    void what_is_no_finite_number_is_left_out_and_nothing_can_be_changed_afterwards() {
        SortedMap<String, Double> numbers = new Draft(new CriterionKey("any", "1"), FindingKind.GAIN, 1)
                .number("a", Double.NaN)
                .number("b", Double.POSITIVE_INFINITY)
                .says(FindingStatus.CLEAR, "any.one", "Any.", NONE)
                .numbers();
        assertThat(numbers.keySet()).containsExactly("session");
        assertThatThrownBy(() -> numbers.put("c", 1.0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> numbers.entrySet().iterator().next().setValue(2.0))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
