package org.rapport.alliance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Each package names what it may use; all else fails. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AllianceOrderTest {
    private static final String HOME = "org.rapport.alliance";
    private static final Map<String, List<String>> MAY_USE = Map.of(
            "statistics", List.of(),
            "instrument", List.of("statistics"),
            "series", List.of("statistics", "instrument"),
            "criterion", List.of("statistics", "instrument", "series"));

    private final JavaClasses seen = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOME);

    @Test
    void the_rules_see_the_classes() {
        assertThat(seen.size()).isGreaterThanOrEqualTo(50);
        assertThat(seen)
                .allSatisfy(type -> assertThat(type.getPackageName())
                        .isIn(HOME, HOME + ".statistics", HOME + ".instrument", HOME + ".series", HOME + ".criterion"));
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
