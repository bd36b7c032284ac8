package org.rapport.cli.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadingTest {
    private static final Form WIDE = new Form(
            Optional.of(Pattern.compile("s(\\d+)")),
            ',',
            Optional.empty(),
            Double.NEGATIVE_INFINITY,
            Double.POSITIVE_INFINITY,
            List.of("NA"));

    /** Everything a file holds: cases as text, and troubles. */
    private static List<String> read(byte[] file, Form form, int size) throws IOException {
        return read(file, form, size, new Fingerprints());
    }

    private static List<String> read(byte[] file, Form form, int size, Fingerprints scattered) throws IOException {
        List<String> seen = new ArrayList<>();
        Batches batches = Batches.of(Source.open("-", new ByteArrayInputStream(file)), form, size);
        Accounts accounts = new Accounts("in", batches.linesBefore(), true);
        batches.opening().ifPresent(accounts::add);
        Case hand = new Case();
        Strictness strictness = Strictness.leaveOut(scattered);
        for (Batch batch = batches.next(); batch != null; batch = batches.next()) {
            accounts.add(Account.of(batch, hand, strictness, one -> seen.add(shown(one))));
        }
        if (scattered.isEmpty() && !accounts.scattered().isEmpty()) {
            return read(file, form, size, accounts.scattered());
        }
        accounts.troubles().forEach(trouble -> seen.add(trouble.in("in")));
        return seen;
    }

    private static String shown(Case one) {
        StringBuilder text = new StringBuilder(one.id());
        for (int i = 0; i < one.course().size(); i++) {
            text.append(' ')
                    .append(one.course().session(i))
                    .append('=')
                    .append(one.course().score(i));
        }
        return text.toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_number_is_the_double_nearest_to_what_is_written() {
        Random random = new Random(11);
        for (int i = 0; i < 200_000; i++) {
            String text = written(random);
            byte[] bytes = utf8(text);
            assertThat(Decimal.parse(bytes, 0, bytes.length)).as(text).isEqualTo(Double.parseDouble(text));
        }
    }

    private static String written(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Integer.toString(random.nextInt(-100, 100));
            case 1 -> "%d.%d".formatted(random.nextInt(100), random.nextInt(1_000_000));
            case 2 -> Double.toString(Double.longBitsToDouble(random.nextLong() & ~(1L << 62)));
            default -> "-%d.%017d".formatted(random.nextInt(1000), random.nextLong(0, 100_000_000_000_000_000L));
        };
    }

    @Test
    void what_is_no_plain_number_is_refused() {
        for (String text : List.of(
                "",
                "-",
                ".",
                "+",
                "1 ",
                " 1",
                "1d",
                "1f",
                "0x1",
                "NaN",
                "Infinity",
                "1e",
                "1,5",
                "--1",
                "1.2.3",
                "١")) {
            byte[] bytes = utf8(text);
            assertThat(Decimal.parse(bytes, 0, bytes.length)).as(text).isNaN();
        }
    }

    @Test
    void quotes_are_undone_in_ids_and_numbers() throws Exception {
        assertThat(read(
                        utf8("\"id\",session,score\n\"a \"\"x\"\", b\",\"1\",\"5\"\n\"a \"\"x\"\", b\",2,6\n"),
                        Form.plain(),
                        64))
                .containsExactly("a \"x\", b 1=5.0 2=6.0");
    }

    @Test
    void sessions_that_are_left_out_are_sessions_without_a_score() throws Exception {
        assertThat(read(utf8("id,session,score\na,0,5\na,3,6\n"), Form.plain(), 64))
                .containsExactly("a 0=5.0 1=NaN 2=NaN 3=6.0");
        assertThat(read(utf8("s4,id,x,s1,s2\n9,a,?,1,NA\n"), WIDE, 64)).containsExactly("a 1=1.0 2=NaN 3=NaN 4=9.0");
    }

    @Test
    void one_measure_of_several_can_be_asked_for() throws Exception {
        String text = "id,measure,session,score\na,wai,1,50\na,bdi,1,20\na,wai,2,49\nb,bdi,1,3\n";
        Form wai = new Form(Optional.empty(), ',', Optional.of("wai"), 0, 99, List.of());
        assertThat(read(utf8(text), wai, 64)).containsExactly("a 1=50.0 2=49.0");
    }

    /** How large the pieces are must not matter, whatever stands in the file. */
    @Test
    void a_file_says_the_same_however_it_is_cut() throws Exception {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            boolean wide = random.nextBoolean();
            byte[] file = random.nextInt(3) == 0 ? mutated(file(random, wide), random) : file(random, wide);
            Form form = wide ? WIDE : Form.plain();
            List<String> whole = outcome(file, form, 1 << 16);
            for (int size : new int[] {16, 61, 300}) {
                assertThat(outcome(file, form, size))
                        .as("round " + round + ", size " + size)
                        .isEqualTo(whole);
            }
        }
    }

    /** Whatever the bytes are, the answer is cases, troubles or one clear refusal. */
    @Test
    void nothing_in_a_file_breaks_the_reader() {
        Random random = new Random(23);
        for (int round = 0; round < 5_000; round++) {
            boolean wide = random.nextBoolean();
            byte[] file = mutated(file(random, wide), random);
            String name = "round " + round;
            assertThatNoException().as(name).isThrownBy(() -> outcome(file, wide ? WIDE : Form.plain(), 100));
        }
    }

    private static List<String> outcome(byte[] file, Form form, int size) throws IOException {
        try {
            return read(file, form, size);
        } catch (BadInput refused) {
            return List.of(String.valueOf(refused.getMessage()));
        }
    }

    private static byte[] file(Random random, boolean wide) {
        StringBuilder text = new StringBuilder(wide ? "id,s1,s2,s3\n" : "id,session,score\n");
        int cases = random.nextInt(12);
        for (int i = 0; i < cases; i++) {
            String id = random.nextInt(8) == 0 ? "\"ä, " + i + "\"" : "c" + i;
            if (wide) {
                text.append(id)
                        .append(",")
                        .append(random.nextInt(60))
                        .append(",,")
                        .append(random.nextInt(600) / 10.0);
                text.append('\n');
            } else {
                for (int session = 1; session <= random.nextInt(1, 6); session++) {
                    text.append(id).append(',').append(session).append(',').append(random.nextInt(60));
                    text.append(random.nextBoolean() ? "\n" : "\r\n");
                }
            }
        }
        return utf8(text.toString());
    }

    private static byte[] mutated(byte[] file, Random random) {
        byte[] odd = {',', '"', '\n', '\r', 0, -1, (byte) 0xC3, '-', '.', 'e', '9', ' ', (byte) 0xEF};
        byte[] changed = file.clone();
        for (int i = 0; i <= random.nextInt(4) && changed.length > 0; i++) {
            changed[random.nextInt(changed.length)] = odd[random.nextInt(odd.length)];
        }
        return random.nextInt(4) == 0 ? java.util.Arrays.copyOf(changed, random.nextInt(changed.length + 1)) : changed;
    }

    @Test
    void a_case_that_comes_back_is_noticed_among_a_hundred_thousand() {
        Fingerprints seen = new Fingerprints();
        Case hand = new Case();
        for (int i = 0; i < 100_000; i++) {
            hand.begin("case-" + i, i);
            assertThat(seen.add(hand.fingerprint())).isTrue();
        }
        hand.begin("case-4711", 0);
        assertThat(seen.add(hand.fingerprint())).isFalse();
    }
}
