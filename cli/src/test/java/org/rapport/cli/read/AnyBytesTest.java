package org.rapport.cli.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;

/**
 * Whatever the bytes are, they are read or refused in one line, and the same in pieces of any size. Replays the inputs
 * kept beside it; {@code cli/fuzz} looks for others.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnyBytesTest {
    private static final int[] PIECES = {1, 3, 16, 61};
    private static final String HEADING = "id,session,score\n";
    private static final Form LONG = new Form(Optional.empty(), ',', Optional.empty(), -1e9, 1e9, List.of("NA"));
    private static final Form WIDE =
            new Form(Optional.of(Pattern.compile("s(\\d+)")), ',', Optional.empty(), 0, 1e9, List.of("NA"));

    @FuzzTest(maxDuration = "2m")
    void one_score_a_line(byte[] bytes) throws IOException {
        ReadThrough read = holds(bytes, LONG);
        byte[] again = (HEADING + String.join("", read.cases())).getBytes(StandardCharsets.UTF_8);
        assertThat(ReadThrough.all(again, Form.plain(), Batches.SIZE).cases()).isEqualTo(read.cases());
    }

    @FuzzTest(maxDuration = "2m")
    void one_case_a_line(byte[] bytes) throws IOException {
        ReadThrough read = holds(bytes, WIDE);
        byte[] again = (HEADING + String.join("", read.cases())).getBytes(StandardCharsets.UTF_8);
        assertThat(ReadThrough.all(again, Form.plain(), Batches.SIZE).cases()).isEqualTo(read.cases());
    }

    /** The first byte says where a packed file breaks off, from 0 for not at all. */
    @FuzzTest(maxDuration = "2m")
    void packed(byte[] bytes) throws IOException {
        isRefusedInPiecesToo(bytes);
        if (bytes.length > 0) {
            byte[] plain = Arrays.copyOfRange(bytes, 1, bytes.length);
            byte[] packed = gzip(plain);
            if (!isPacked(plain)) {
                assertThat(ReadThrough.all(packed, LONG, Batches.SIZE))
                        .isEqualTo(ReadThrough.all(plain, LONG, Batches.SIZE));
            }
            isRefusedInPiecesToo(Arrays.copyOf(packed, Math.max(0, packed.length - (bytes[0] & 0xff))));
        }
    }

    /** Read to the end or refused, and the same whatever the size of the pieces. */
    private static ReadThrough holds(byte[] bytes, Form form) throws IOException {
        ReadThrough whole = ReadThrough.all(bytes, form, Batches.SIZE);
        String first = ReadThrough.firstTrouble(bytes, form, Batches.SIZE);
        assertThat(whole.refused() + first).as("one line for a person").doesNotContain("\n");
        for (int size : PIECES) {
            assertThat(ReadThrough.all(bytes, form, size))
                    .as("in pieces of %d", size)
                    .isEqualTo(whole);
            assertThat(ReadThrough.firstTrouble(bytes, form, size))
                    .as("in pieces of %d", size)
                    .isEqualTo(first);
        }
        return whole;
    }

    /** Of two things that are wrong, such as the heading and the packing, the one met first is said. */
    private static void isRefusedInPiecesToo(byte[] bytes) throws IOException {
        boolean refused = !ReadThrough.all(bytes, LONG, Batches.SIZE).refused().isEmpty();
        for (int size : PIECES) {
            assertThat(!ReadThrough.all(bytes, LONG, size).refused().isEmpty())
                    .as("in pieces of %d", size)
                    .isEqualTo(refused);
        }
    }

    private static boolean isPacked(byte[] bytes) throws IOException {
        return bytes.length > 1 && (bytes[0] == 0x1f || bytes[0] == 0x28 || bytes[0] == 'P');
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        }
        return out.toByteArray();
    }
}
