package org.rapport.web.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.RunningHouse;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The table of routes and the controllers name the same. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RoutesTest {
    /** Files have no controller; the container's own trouble has no route. */
    private static final Set<String> FILES = Set.of("GET /**");

    private static final Set<String> CONTAINER = Set.of("ANY /error");

    private static RunningHouse running;

    @BeforeAll
    static void start() {
        running = new RunningHouse();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void every_mapping_of_a_controller_stands_in_the_table_and_every_line_of_it_is_served() {
        Set<String> mapped = running.part(RequestMappingHandlerMapping.class).getHandlerMethods().keySet().stream()
                .flatMap(RoutesTest::named)
                .filter(name -> !CONTAINER.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> table = Routes.all().stream()
                .map(route -> route.method() + " " + route.path())
                .filter(name -> !FILES.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(mapped).isEqualTo(table).hasSizeGreaterThan(59);
    }

    private static java.util.stream.Stream<String> named(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .flatMap(path -> methods.isEmpty()
                        ? java.util.stream.Stream.of("ANY " + path)
                        : methods.stream().map(method -> method + " " + path));
    }

    @Test
    void no_line_of_the_table_is_there_twice() {
        assertThat(Routes.all().stream().map(route -> route.method() + " " + route.path()))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatever_changes_something_wants_proof_and_only_a_secret_itself_replaces_the_form() {
        assertThat(Routes.all().stream()
                        .filter(route -> route.method().equals("POST"))
                        .filter(route -> route.proof() != Route.Proof.FORM)
                        .map(Route::path))
                .isSubsetOf("/o", "/code", "/stop/{token}", "/exit", "/sign-in");
    }
}
