package org.rapport.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Each package names what it may use; all else fails. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CliOrderTest {
    private static final String HOME = "org.rapport.cli";
    private static final String ALLIANCE = "org.rapport.alliance..";
    private static final String COMMANDS = "picocli..";
    private static final String JSON = "tools.jackson..";
    private static final Map<String, List<String>> MAY_USE = Map.of(
            ".read", List.of(ALLIANCE, "com.github.luben.zstd..", "dev.hardwood.."),
            ".write.parquet", List.of("com.github.luben.zstd.."),
            ".write", List.of(ALLIANCE, HOME + ".read", HOME + ".write.parquet"),
            ".detect", List.of(ALLIANCE, COMMANDS, JSON, HOME, HOME + ".read", HOME + ".write"),
            ".validate", List.of(ALLIANCE, COMMANDS, HOME, HOME + ".read"),
            ".score", List.of(ALLIANCE, COMMANDS, HOME, HOME + ".read", HOME + ".write", "org.rapport.packs.."),
            ".study", List.of(ALLIANCE, COMMANDS, JSON, HOME, HOME + ".read", HOME + ".write", HOME + ".detect"));

    private final JavaClasses seen = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOME);

    @Test
    void the_rules_see_the_classes() {
        assertThat(seen.size()).isGreaterThanOrEqualTo(60);
        assertThat(seen)
                .allSatisfy(type -> assertThat(type.getPackageName())
                        .satisfiesAnyOf(
                                home -> assertThat(home).isEqualTo(HOME),
                                home -> assertThat(MAY_USE).containsKey(home.substring(HOME.length()))));
    }

    @Test
    void a_package_uses_only_what_it_names_and_the_java_platform() {
        MAY_USE.forEach((home, others) -> {
            List<String> allowed = new ArrayList<>(List.of("java..", "org.jspecify..", HOME + home));
            allowed.addAll(others);
            classes()
                    .that()
                    .resideInAPackage(HOME + home)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(allowed.toArray(String[]::new))
                    .check(seen);
        });
    }
}
