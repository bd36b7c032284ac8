package org.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.packs.InstrumentPacks;
import org.rapport.postgres.EmbeddedPostgres;
import org.rapport.testing.TestPostgres;

/** Every package says that nothing in it may be null unless it says so; the two kernels know the JDK alone, and use Optional. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NothingIsNullTest {
    @Test
    void every_package_of_the_program_is_marked() {
        Set<String> packages = Stream.of(
                        Rapport.class, InstrumentPacks.class, EmbeddedPostgres.class, TestPostgres.class)
                .flatMap(NothingIsNullTest::packagesBeside)
                .collect(Collectors.toUnmodifiableSet());
        assertThat(packages).hasSizeGreaterThan(20).contains("org.rapport.packs", "org.rapport.web.client");
        assertThat(packages)
                .allSatisfy(name -> assertThat(isMarked(name)).as(name).isTrue());
    }

    private static Stream<String> packagesBeside(Class<?> one) {
        return new ClassFileImporter()
                .importUrl(one.getProtectionDomain().getCodeSource().getLocation()).stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith("org.rapport"))
                        .distinct();
    }

    private static boolean isMarked(String name) {
        try {
            return Class.forName(name + ".package-info").isAnnotationPresent(NullMarked.class);
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
