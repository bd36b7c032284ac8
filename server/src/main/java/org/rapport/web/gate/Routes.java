package org.rapport.web.gate;

import static org.rapport.web.gate.Route.get;

import java.util.List;
import java.util.Optional;

/** The one table of every route and who may use it. What does not stand here is not served, and a test says so first. */
public final class Routes {
    private static final List<Route> ALL = List.of(
            get("/livez", Who.ANYONE), //
            get("/readyz", Who.ANYONE),
            get("/**", Who.ANYONE));

    private Routes() {}

    public static List<Route> all() {
        return ALL;
    }

    static Optional<Route> find(String method, String pattern) {
        String asked = method.equals("HEAD") ? "GET" : method;
        return ALL.stream()
                .filter(route -> route.method().equals(asked) && route.path().equals(pattern))
                .findFirst();
    }
}
