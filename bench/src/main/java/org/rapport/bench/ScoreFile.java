package org.rapport.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapport.alliance.series.Course;

/** Writes a file of drawn scores: {@code wide|long CASES SESSIONS PATH}. The same words give the same file. */
public final class ScoreFile {
    private static final long SEED = 20261130;
    private static final double SUDDEN = 0.3;

    private ScoreFile() {}

    /** Writes it. */
    public static void main(String[] words) throws IOException {
        boolean wide = words[0].equals("wide");
        int cases = Integer.parseInt(words[1]);
        Drawn drawn = new Drawn(Integer.parseInt(words[2]), SUDDEN);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(words[3])), 1 << 20)) {
            out.write(ascii(wide ? heading(drawn.sessions()) : "id,session,score\n"));
            SplittableRandom random = new SplittableRandom(SEED);
            Course course = new Course();
            StringBuilder text = new StringBuilder();
            for (int id = 1; id <= cases; id++) {
                drawn.fill(course, random);
                text.setLength(0);
                add(course, id, wide, text);
                out.write(ascii(text.toString()));
            }
        }
    }

    private static String heading(int sessions) {
        return IntStream.rangeClosed(1, sessions).mapToObj(i -> "s" + i).collect(Collectors.joining(",", "id,", "\n"));
    }

    private static void add(Course course, int id, boolean wide, StringBuilder text) {
        text.append(wide ? String.valueOf(id) : "");
        for (int i = 0; i < course.size(); i++) {
            if (!wide) {
                text.append(id).append(',').append(course.session(i));
            }
            text.append(',');
            if (course.has(i)) {
                text.append((int) course.score(i));
            }
            text.append(wide ? "" : "\n");
        }
        text.append(wide ? "\n" : "");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
