package org.rapport.cli.read;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapport.alliance.series.Course;

/** The first cases of an input, to see what is usual before any is examined; the input then begins again with them. */
public final class Sample implements Batches {
    private final Batches input;
    private final Deque<Batch> first = new ArrayDeque<>();
    private final List<Course> courses = new ArrayList<>();

    /** Reads batches until there are so many cases, and copies that many. What is wrong in them is told later. */
    public Sample(Batches input, int most) throws IOException {
        this.input = input;
        Case hand = new Case();
        while (courses.size() < most) {
            Batch batch = input.next();
            if (batch == null) {
                return;
            }
            first.add(batch);
            Account.of(batch, hand, true, one -> {
                if (courses.size() < most) {
                    courses.add(copy(one.course()));
                }
            });
        }
    }

    private static Course copy(Course course) {
        Course copy = new Course();
        for (int i = 0; i < course.size(); i++) {
            copy.add(course.session(i), course.score(i));
        }
        return copy;
    }

    /** The first cases. */
    public List<Course> courses() {
        return courses;
    }

    /** The distance of neighbouring scores that all of them keep to: 1, ½, ¼, a tenth, a twelfth or a hundredth; 0 for none. */
    public double unit() {
        for (int parts : new int[] {1, 2, 4, 10, 12, 100}) {
            if (courses.stream().allMatch(course -> keepsTo(course, parts))) {
                return 1.0 / parts;
            }
        }
        return 0;
    }

    private static boolean keepsTo(Course course, int parts) {
        return Arrays.stream(course.cells(), 0, course.size())
                .filter(score -> !Double.isNaN(score))
                .map(score -> score * parts)
                .allMatch(scaled -> Math.abs(scaled - Math.rint(scaled)) < 1e-9);
    }

    @Override
    public @Nullable Batch next() throws IOException {
        Batch again = first.poll();
        return again == null ? input.next() : again;
    }

    @Override
    public long linesBefore() {
        return input.linesBefore();
    }

    @Override
    public Optional<Trouble> opening() {
        return input.opening();
    }

    @Override
    public String digest() throws IOException {
        return input.digest();
    }

    @Override
    public List<String> ignored() {
        return input.ignored();
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
