package org.rapport.web.gate;

import static org.rapport.web.gate.Route.get;
import static org.rapport.web.gate.Route.post;
import static org.rapport.web.gate.Route.redeem;

import java.util.List;
import java.util.Optional;

/** The one table of every route and who may use it. What does not stand here is not served, and a test says so first. */
public final class Routes {
    private static final List<Route> ALL = List.of(
            get("/livez", Who.ANYONE), //
            get("/readyz", Who.ANYONE),
            // the front door and staff
            get("/", Who.ANYONE),
            get("/sign-in", Who.ANYONE),
            redeem("/sign-in"),
            post("/sign-out", Who.STAFF),
            get("/home", Who.CLINICIAN),
            get("/people", Who.CLINICIAN),
            get("/people/{relationship}", Who.CLINICIAN),
            post("/people/{relationship}/visit", Who.CLINICIAN),
            post("/people/{relationship}/talked", Who.CLINICIAN),
            post("/people/{relationship}/raise", Who.CLINICIAN),
            post("/people/{relationship}/card", Who.CLINICIAN),
            get("/repairs/{repair}", Who.CLINICIAN),
            post("/repairs/{repair}/own", Who.CLINICIAN),
            post("/repairs/{repair}/reflect", Who.CLINICIAN),
            post("/repairs/{repair}/invite", Who.CLINICIAN),
            post("/repairs/{repair}/invitations/{invitation}/cancel", Who.CLINICIAN),
            post("/repairs/{repair}/why-not", Who.CLINICIAN),
            post("/repairs/{repair}/conversation", Who.CLINICIAN),
            post("/repairs/{repair}/change", Who.CLINICIAN),
            post("/repairs/{repair}/consult", Who.CLINICIAN),
            post("/repairs/{repair}/account", Who.CLINICIAN),
            post("/repairs/{repair}/accounts/{words}/share", Who.CLINICIAN),
            post("/repairs/{repair}/accounts/{words}/take-back", Who.CLINICIAN),
            post("/repairs/{repair}/agreements", Who.CLINICIAN),
            post("/repairs/{repair}/agreements/{proposal}/change", Who.CLINICIAN),
            post("/repairs/{repair}/agreements/{proposal}/object", Who.CLINICIAN),
            post("/repairs/{repair}/agreements/{proposal}/endorse", Who.CLINICIAN),
            post("/repairs/{repair}/follow-up", Who.CLINICIAN),
            post("/repairs/{repair}/follow-up/ask", Who.CLINICIAN),
            post("/repairs/{repair}/follow-up/view", Who.CLINICIAN),
            get("/repairs/{repair}/end", Who.CLINICIAN),
            post("/repairs/{repair}/end", Who.CLINICIAN),
            get("/practice", Who.MANAGER),
            post("/practice/colleagues", Who.MANAGER),
            post("/practice/clients", Who.MANAGER),
            post("/practice/colleagues/{colleague}/sign-in", Who.MANAGER),
            get("/mail", Who.ANYONE),
            get("/mail/{number}", Who.ANYONE),
            // files
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
