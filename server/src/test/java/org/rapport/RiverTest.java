package org.rapport;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * The order of the river: each package names what it may use, everything else fails. A new package first gets its line
 * here.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RiverTest {
    /** Guards against rules over nothing. */
    private static final int CLASSES_OF_THE_FOUNDATION = 400;

    private static final Set<String> KERNELS = Set.of("alliance", "repair", "packs", "postgres");

    private static final Set<String> UP_TO_PRACTICE = Set.of("access", "ledger", "store", "practice");
    private static final Set<String> UP_TO_CHECKIN = with(UP_TO_PRACTICE, "checkin", "alliance", "packs");
    private static final Set<String> UP_TO_WATCH = with(UP_TO_CHECKIN, "watch");
    private static final Set<String> UP_TO_CONCERN = with(UP_TO_WATCH, "concern", "repair");
    private static final Set<String> UP_TO_LEARNING = with(UP_TO_CONCERN, "rights", "learning");
    private static final Set<String> PAGES = with(UP_TO_LEARNING, "message", "web.page", "web.chart", "web.gate");

    /** Where everything below the pages is joined. */
    private static final Set<String> PARTS = with(UP_TO_LEARNING, "message");

    /** Package below {@code org.rapport} → packages it may use; its own is always allowed. */
    private static final Map<String, Set<String>> RIVER = Map.ofEntries(
            Map.entry("access", Set.of()),
            Map.entry("ledger", Set.of()),
            Map.entry("store", Set.of("access", "ledger")),
            Map.entry("practice", Set.of("access", "store")),
            Map.entry("checkin", with(UP_TO_PRACTICE, "alliance", "packs")),
            Map.entry("watch", UP_TO_CHECKIN),
            Map.entry("concern", with(UP_TO_WATCH, "repair")),
            Map.entry("rights", UP_TO_CONCERN),
            // A copy of what is there, whoever put it there.
            Map.entry("backup", Set.of("store")),
            Map.entry("learning", UP_TO_CONCERN),
            Map.entry("message", Set.of("access", "ledger", "store", "practice", "checkin", "concern")),
            Map.entry("web.page", Set.of()),
            Map.entry("web.chart", Set.of("web.page")),
            Map.entry("web.gate", Set.of("access", "store", "web.page")),
            Map.entry("web.client", PAGES),
            Map.entry("web.clinician", PAGES),
            // Staff share the desk: its frame and its buttons.
            Map.entry("web.supervisor", with(PAGES, "web.clinician")),
            Map.entry("web.admin", with(PAGES, "web.clinician")),
            Map.entry("web.trouble", with(PAGES, "web.client", "web.clinician")),
            Map.entry("parts", PARTS),
            Map.entry("demo", with(PARTS, "parts")));

    /** The program itself wires everything; nobody may use it. */
    private static final String ROOT = "";

    /** Who may speak to the database; all of them only through the door. */
    private static final Set<String> WITH_SQL = Set.of(
            ROOT, "access", "store", "practice", "checkin", "watch", "concern", "rights", "backup", "message", "parts");

    /** Classes that may still do what their package may not, each with its reason. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "org.rapport.web.gate.Health", "asks the database through the door whether it is there",
            "org.rapport.web.gate.Visit", "makes the id that a form carries; nothing is decided by it",
            "org.rapport.demo.Telling", "plays the part of the forms, whose ids it makes");

    private static final JavaClasses OURS = importFrom(Rapport.class);

    @Test
    void there_are_classes_to_look_at_and_each_stands_in_a_package_named_here() {
        assertThat(OURS.size()).isGreaterThanOrEqualTo(CLASSES_OF_THE_FOUNDATION);
        assertThat(OURS.stream().map(JavaClass::getPackageName).distinct())
                .as("packages without a line in the river")
                .allMatch(name -> home(name).isPresent());
    }

    @Test
    void each_package_uses_only_what_it_names() {
        classes().should(obeyTheRiver()).check(OURS);
    }

    @Test
    void no_package_uses_in_a_circle() {
        slices().assignedFrom(homes()).should().beFreeOfCycles().check(OURS);
    }

    @Test
    void the_order_test_itself_sees_a_breach() {
        JavaClasses tests = importFrom(RiverTest.class);
        var result = classes().should(obeyTheRiver()).evaluate(tests);
        assertThat(result.getFailureReport().getDetails())
                .as("the tests of access use store, which access itself may not")
                .anyMatch(line -> line.contains("org.rapport.access.DoorTest") && line.contains("org.rapport.store"));
    }

    @Test
    void sql_is_spoken_only_where_the_river_carries_data() {
        noClasses()
                .that(areAtHomeIn(without(WITH_SQL)))
                .and(areNoException())
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.postgresql.."))
                .check(OURS);
    }

    @Test
    void only_the_door_opens_a_connection_outside_the_start_of_the_program() {
        noClasses()
                .that(areAtHomeIn(without(Set.of(ROOT, "parts", "backup"))))
                .and(DescribedPredicate.not(named("org.rapport.access.Door", "org.rapport.store.Migrations")))
                .should()
                .dependOnClassesThat(named("javax.sql.DataSource", "java.sql.DriverManager"))
                .check(OURS);
    }

    @Test
    void only_the_program_itself_writes_to_the_terminal() {
        noClasses()
                .that(areAtHomeIn(without(Set.of(ROOT))))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(OURS);
    }

    @Test
    void time_and_chance_come_in_and_are_never_asked_for() {
        noClasses()
                .that(areAtHomeIn(without(Set.of(ROOT))))
                .and(areNoException())
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe("asks the machine for time or chance", RiverTest::asksTheMachine))
                .check(OURS);
    }

    private static boolean asksTheMachine(JavaCall<?> call) {
        AccessTarget.CodeUnitCallTarget target = call.getTarget();
        JavaClass owner = target.getOwner();
        String name = target.getName();
        if (owner.getPackageName().equals(Instant.class.getPackageName()) && name.equals("now")) {
            // now(clock) is as it should be.
            return target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        }
        return (owner.isEquivalentTo(Clock.class) && (name.startsWith("system") || name.startsWith("tick")))
                || (owner.isEquivalentTo(UUID.class) && name.equals("randomUUID"))
                || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"))
                || (owner.isEquivalentTo(Math.class) && name.equals("random"));
    }

    private static ArchCondition<JavaClass> obeyTheRiver() {
        return new ArchCondition<>("use only what the river allows") {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                String from = home(one.getPackageName()).orElse("nowhere");
                for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
                    String to =
                            dependency.getTargetClass().getBaseComponentType().getPackageName();
                    if (to.startsWith("org.rapport") && !allowed(from, to)) {
                        events.add(SimpleConditionEvent.violated(one, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean allowed(String from, String toPackage) {
        return from.equals(ROOT)
                || home(toPackage)
                        .filter(to -> to.equals(from)
                                || RIVER.getOrDefault(from, Set.of()).contains(to))
                        .isPresent();
    }

    /** The line of the river a package stands on, by the longest name that fits; empty when it has none. */
    private static Optional<String> home(String packageName) {
        if (packageName.equals("org.rapport")) {
            return Optional.of(ROOT);
        }
        return Stream.concat(RIVER.keySet().stream(), KERNELS.stream())
                .filter(name -> (packageName + ".").startsWith("org.rapport." + name + "."))
                .findFirst();
    }

    private static Set<String> without(Set<String> homes) {
        return RIVER.keySet().stream().filter(name -> !homes.contains(name)).collect(Collectors.toUnmodifiableSet());
    }

    private static DescribedPredicate<JavaClass> areAtHomeIn(Set<String> homes) {
        return DescribedPredicate.describe(
                "are at home in " + homes,
                one -> home(one.getPackageName()).filter(homes::contains).isPresent());
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        return DescribedPredicate.describe(
                "are " + List.of(names), one -> List.of(names).contains(one.getFullName()));
    }

    private static DescribedPredicate<JavaClass> areNoException() {
        return DescribedPredicate.describe(
                "are not on the list of exceptions", one -> !EXCEPTIONS.containsKey(one.getFullName()));
    }

    private static SliceAssignment homes() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass one) {
                return home(one.getPackageName()).map(SliceIdentifier::of).orElseGet(SliceIdentifier::ignore);
            }

            @Override
            public String getDescription() {
                return "packages of the river";
            }
        };
    }

    /** The classes that stand beside this one, without what the template compiler wrote. */
    private static JavaClasses importFrom(Class<?> one) {
        return new ClassFileImporter()
                .importUrl(one.getProtectionDomain().getCodeSource().getLocation())
                .that(resideOutsideOfPackage("gg.jte.generated.."));
    }

    private static Set<String> with(Set<String> packages, String... more) {
        return Stream.concat(packages.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }
}
