package org.rapport.alliance.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Examination;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.Offer;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.series.Cohort;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;

/** A case of which a rule has nothing to tell takes no memory. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MemoryTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int CASES = 2_000;

    /** Ups and downs; falls that do not come back; a large one that does. */
    private static final List<Course> COURSES = List.of(
            Course.of(30, 32, 31, 29, 31, 30, 32, 30, 31, 29, 30, 31),
            Course.of(34, 33, 33.5, 32, 32.5, 31, 31.5, 30, 30.5, 29, 29.5, 28),
            Course.of(30, 20, 30, 30, 20, 30, 29, 30, 20, 30, 30, 30));

    private final Background background = new Background(
            Ruler.open(Direction.HIGHER_IS_BETTER),
            Optional.of(new Cohort(100, 30, 5, 2.5, 0, 0, 0, 0, 12, "made up")));
    private int said;

    @Test
    void where_nothing_is_told_nothing_is_taken() {
        List<String> quiet = new ArrayList<>();
        List<String> greedy = new ArrayList<>();
        for (Offer offer : Catalogue.all()) {
            for (Course course : COURSES) {
                long taken = taken(offer.with(Map.of()).on(background), course);
                if (said == 0) {
                    quiet.add(offer.name() + COURSES.indexOf(course));
                    if (taken >= CASES) {
                        greedy.add(offer.name() + COURSES.indexOf(course) + " " + taken / CASES);
                    }
                }
            }
        }
        assertThat(quiet)
                .contains("stevens-type1", "no-return2", "strauss-type0", "gumz0", "xmr0", "bocpd0", "pelt-mean0");
        assertThat(greedy).as("bytes a case").isEmpty();
    }

    private long taken(Examination rule, Course course) {
        Consumer<Finding> count = finding -> said++;
        over(rule, course, count);
        said = 0;
        long before = THREADS.getCurrentThreadAllocatedBytes();
        over(rule, course, count);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    private void over(Examination rule, Course course, Consumer<Finding> found) {
        for (int i = 0; i < CASES; i++) {
            rule.over(course, found);
        }
    }
}
