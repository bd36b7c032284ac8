package org.rapport.cli.read;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
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
    public Sample(Batches input, int most, Fingerprints scattered) throws IOException {
        this.input = input;
        Case hand = new Case();
        while (courses.size() < most) {
            Batch batch = input.next();
            if (batch == null) {
                return;
            }
            first.add(batch);
            Account.of(batch, hand, Strictness.leaveOut(scattered), one -> {
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
