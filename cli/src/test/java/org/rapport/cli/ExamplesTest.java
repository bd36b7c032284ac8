package org.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Every example of the README and of each help is run as it stands there. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExamplesTest {
    /** What stands behind three blanks is a remark for people. */
    private static final String REMARK = "   .*";

    @TempDir
    Path folder;

    private static Stream<String> all() {
        return Rapport.line().getSubcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .flatMap(spec -> Arrays.stream(spec.usageMessage().customSynopsis()))
                .map(line -> line.strip().replaceAll(REMARK, ""));
    }

    static Stream<String> helps() {
        return all().filter(line -> !line.contains("[") && !line.startsWith("rapport compare"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("helps")
    void an_example_of_a_help_runs(String example) throws Exception {
        given();
        // The shell may not be there; what it is to read is made all the same.
        runs(example.replaceAll("\\| (source|man -l -)$", "> /dev/null"));
    }

    @Test
    void the_study_runs_with_few_cases_as_its_help_has_it() throws Exception {
        List<String> examples =
                all().filter(line -> line.startsWith("rapport compare")).toList();
        assertThat(examples).startsWith("rapport compare", "rapport compare --quick --out study");
        runs(examples.get(1) + " --criteria step-drop,xmr --rule step-drop");
        assertThat(folder.resolve("study/README.md")).exists();
    }

    @Test
    void the_examples_of_the_readme_run_one_after_the_other() throws Exception {
        String section = Files.readString(Path.of("..", "README.md")).split("\n## Notice in your own data\n", -1)[1];
        List<String> examples = section.split("\n## ", -1)[0]
                .lines()
                .filter(line -> line.startsWith("./rapport "))
                .map(line -> line.substring(2))
                .toList();
        assertThat(examples).hasSizeGreaterThan(3);
        for (String example : examples) {
            runs(example);
        }
    }

    private void runs(String example) throws IOException, InterruptedException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        String start =
                Command.words(List.of()).stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
        Path program = Files.writeString(bin.resolve("rapport"), "#!/bin/sh\nexec " + start + " \"$@\"\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        Path said = folder.resolve("said");
        ProcessBuilder builder = new ProcessBuilder("bash", "-euo", "pipefail", "-c", example)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().merge("PATH", bin.toString(), (path, first) -> first + ":" + path);
        Process process = builder.start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).as(example).isTrue();
        assertThat(process.exitValue())
                .as(example + "\n" + Files.readString(said))
                .isZero();
    }

    /** The files that examples speak of. */
    private void given() throws IOException {
        Command command = new Command(folder);
        String wide = IntStream.range(0, 40)
                .mapToObj(i -> "c" + i + ",40,4" + i % 10 + ",41,NA,43\n")
                .collect(Collectors.joining("", "id,s1,s2,s3,s4,s5\n", ""));
        command.given("scores.csv", DetectTest.scores()).given("grows.csv", DetectTest.scores());
        command.given("wide.csv", wide.replace("NA", "")).given("answers.csv", answers());
        command.given("truth.csv", "id,sessions,onset,last,depth,points,recovery,from_ceiling\n1,8,,,,,,\n");
        command.given(
                "findings.jsonl",
                "{\"id\":\"1\",\"criterion\":\"a\",\"session\":3,\"kind\":\"rupture\",\"numbers\":{},\"status\":\"FLAGGED\"}\n");
        try (var out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("big.csv.gz")))) {
            out.write(DetectTest.scores().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        try (var pack = Optional.ofNullable(getClass().getResourceAsStream("/org/rapport/packs/phq-9.json"))
                .orElseThrow()) {
            Files.copy(pack, folder.resolve("my-instrument.json"));
        }
    }

    private static String answers() {
        List<String> lines = new ArrayList<>();
        lines.add("id,session,"
                + IntStream.rangeClosed(1, 9).mapToObj(i -> "phq-9-" + i).collect(Collectors.joining(",")));
        for (int session = 1; session <= 8; session++) {
            lines.add("ann," + session + ",1".repeat(8) + "," + session % 3);
        }
        return String.join("\n", lines) + "\n";
    }
}
