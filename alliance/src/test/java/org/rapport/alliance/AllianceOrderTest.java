package org.rapport.alliance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Each package names what it may use; all else fails. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AllianceOrderTest {
    private static final String HOME = "org.rapport.alliance";
    private static final List<String> GROUND = List.of("statistics", "instrument", "series", "criterion");
    private static final List<String> RULES = List.of("gain", "chart", "change", "shift", "expectation");
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            entry("statistics", List.of()),
            entry("instrument", List.of("statistics")),
            entry("series", List.of("statistics", "instrument")),
            entry("criterion", List.of("statistics", "instrument", "series")),
            entry("gain", GROUND),
            entry("chart", GROUND),
            entry("change", GROUND),
            entry("shift", GROUND),
            entry("expectation", GROUND),
            entry("episode", GROUND),
            entry("catalogue", and(GROUND, RULES, List.of("episode"))),
            entry("simulation", GROUND),
            entry("calibration", and(GROUND, RULES, List.of("episode", "catalogue", "simulation"))),
            entry("evaluation", and(GROUND, RULES, List.of("episode", "catalogue", "simulation", "calibration"))));

    private static List<String> and(List<String> some, List<String> more, List<String> others) {
        return Stream.of(some, more, others).flatMap(List::stream).toList();
    }

    private final JavaClasses seen = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOME);

    @Test
    void the_rules_see_the_classes() {
        assertThat(seen.size()).isGreaterThanOrEqualTo(50);
        assertThat(seen)
                .allSatisfy(type -> assertThat(type.getPackageName())
                        .satisfiesAnyOf(
                                home -> assertThat(home).isEqualTo(HOME),
                                home -> assertThat(MAY_USE).containsKey(home.substring(HOME.length() + 1))));
    }

    @Test
    void a_package_uses_only_what_it_names_and_the_java_platform() {
        MAY_USE.forEach((home, others) -> {
            String[] allowed = new String[others.size() + 2];
            allowed[0] = "java..";
            allowed[1] = HOME + "." + home;
            for (int i = 0; i < others.size(); i++) {
                allowed[i + 2] = HOME + "." + others.get(i);
            }
            classes()
                    .that()
                    .resideInAPackage(HOME + "." + home)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(allowed)
                    .allowEmptyShould(true)
                    .check(seen);
        });
    }

    @Test
    void there_is_no_circle() {
        slices().matching(HOME + ".(*)..").should().beFreeOfCycles().check(seen);
    }

    @Test
    void nothing_is_printed_logged_or_asked_of_a_clock() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "java.io..", "java.net..", "java.nio..", "java.time..")
                .check(seen);
    }
}
