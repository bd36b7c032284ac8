package org.rapport.repair;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.repair.command.Act;
import org.rapport.repair.command.Command;
import org.rapport.repair.event.Event;
import org.rapport.repair.word.TextDigest;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArchitectureTest {
    private static final String HERE = "org.rapport.repair";
    private static final int AT_LEAST = 180;

    /** In river order: each package and what it may use of this module. Everything else is forbidden. */
    private static final List<Arrows> ORDER = List.of(
            new Arrows("word", List.of()),
            new Arrows("policy", List.of()),
            new Arrows("event", List.of("word")),
            new Arrows("command", List.of("word", "event")),
            new Arrows("state", List.of("word")),
            new Arrows("rule", List.of("word", "policy", "event", "command", "state")));

    private final JavaClasses all = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HERE);

    private record Arrows(String name, List<String> mayUse) {
        String[] allowed() {
            return Stream.concat(
                            Stream.of("java..", packageOf(name)),
                            mayUse.stream().map(Arrows::packageOf))
                    .toArray(String[]::new);
        }

        static String packageOf(String name) {
            return HERE + "." + name;
        }
    }

    @Test
    void all_classes_are_seen() {
        assertThat(all.size()).isGreaterThan(AT_LEAST);
        assertThat(all.stream().map(JavaClass::getPackageName).distinct())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of(HERE), ORDER.stream().map(a -> Arrows.packageOf(a.name())))
                        .toList());
    }

    @Test
    void every_package_uses_only_what_it_names() {
        assertThat(ORDER)
                .allSatisfy(arrows -> classes()
                        .that()
                        .resideInAPackage(Arrows.packageOf(arrows.name()))
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(arrows.allowed())
                        .check(all));
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", HERE + "..")
                .check(all);
    }

    @Test
    void nothing_prints_logs_asks_the_clock_or_throws_dice() {
        noClasses().should().accessField(System.class, "out").check(all);
        noClasses().should().accessField(System.class, "err").check(all);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "java.io..", "java.nio..", "java.net..", "java.sql..")
                .check(all);
        noClasses().should().callMethod(Instant.class, "now").check(all);
        noClasses().should().callMethod(LocalDate.class, "now").check(all);
        noClasses().should().callMethod(UUID.class, "randomUUID").check(all);
    }

    @Test
    void there_are_no_cycles() {
        slices().matching(HERE + ".(*)..").should().beFreeOfCycles().check(all);
    }

    @Test
    void every_command_has_its_own_act() {
        var commands = leaves(Command.class).toList();

        assertThat(commands).hasSameSizeAs(Act.values());
    }

    @Test
    void events_are_flat_and_have_no_place_for_words() {
        var events = leaves(Event.class).toList();

        assertThat(events).hasSize(36);
        assertThat(events.stream().map(Class::getSimpleName)).doesNotHaveDuplicates();
        assertThat(events.stream().flatMap(e -> Stream.of(e.getRecordComponents())))
                .allSatisfy(component -> assertThat(isFlat(component.getGenericType()))
                        .as(describe(component))
                        .isTrue());
    }

    private static String describe(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }

    private static boolean isFlat(Type type) {
        if (type instanceof ParameterizedType p) {
            return Set.of(Optional.class, Set.class).contains(p.getRawType()) && isFlat(p.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> c
                && (c.isEnum() || c == Instant.class || c == LocalDate.class || c == boolean.class || isId(c));
    }

    /** One UUID, or the digest of a text. */
    private static boolean isId(Class<?> type) {
        return type.isRecord()
                && type.getPackageName().equals(HERE + ".word")
                && Stream.of(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .allMatch(part -> part == UUID.class || type == TextDigest.class);
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(ArchitectureTest::leaves)
                : Stream.of(type);
    }
}
