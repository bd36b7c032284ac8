package org.rapport.web.gate;

import static org.rapport.web.gate.Route.get;
import static org.rapport.web.gate.Route.post;
import static org.rapport.web.gate.Route.redeem;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The one table of every route and who may use it. What does not stand here is not served, and a test says so first. */
public final class Routes {
    private static final List<Route> ALL = Stream.of(anyone(), staff(), clients(), clientsInTheRoom())
            .flatMap(List::stream)
            .toList();

    private Routes() {}

    private static List<Route> anyone() {
        return List.of(
                get("/livez", Who.ANYONE),
                get("/readyz", Who.ANYONE),
                get("/**", Who.ANYONE),
                get("/o", Who.ANYONE),
                redeem("/o"),
                get("/code", Who.ANYONE),
                redeem("/code"),
                get("/stop/{token}", Who.ANYONE),
                redeem("/stop/{token}"),
                get("/help", Who.ANYONE),
                get("/privacy", Who.ANYONE),
                get("/language/{tag}", Who.ANYONE),
                get("/closed", Who.ANYONE),
                // Leaving at once must not fail for want of a form token; the cookie it ends is the proof.
                redeem("/exit"));
    }

    /** The front door, and everybody who works here. */
    private static List<Route> staff() {
        return List.of(
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
                post("/people/{relationship}/findings/{finding}", Who.CLINICIAN),
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
                get("/hand-overs", Who.CLINICIAN),
                get("/repairs/{repair}/hand-over", Who.CLINICIAN),
                post("/repairs/{repair}/hand-over", Who.CLINICIAN),
                get("/repairs/{repair}/hand-over/accept", Who.CLINICIAN),
                post("/repairs/{repair}/hand-over/accept", Who.CLINICIAN),
                post("/repairs/{repair}/hand-over/refuse", Who.CLINICIAN),
                get("/oversight", Who.SUPERVISOR),
                post("/oversight/{repair}/help", Who.SUPERVISOR),
                get("/consultations/{repair}", Who.SUPERVISOR),
                post("/consultations/{repair}", Who.SUPERVISOR),
                get("/practice", Who.MANAGER),
                post("/practice/colleagues", Who.MANAGER),
                post("/practice/clients", Who.MANAGER),
                post("/practice/colleagues/{colleague}/sign-in", Who.MANAGER),
                get("/mail", Who.ANYONE),
                get("/mail/{number}", Who.ANYONE));
    }

    private static List<Route> clients() {
        return List.of(
                get("/check-in", Who.CLIENT),
                post("/check-in", Who.CLIENT),
                get("/check-in/{number}", Who.CLIENT),
                post("/check-in/{number}", Who.CLIENT),
                get("/check-in/all", Who.CLIENT),
                post("/check-in/all", Who.CLIENT),
                get("/check-in/words", Who.CLIENT),
                post("/check-in/words", Who.CLIENT),
                get("/check-in/done", Who.CLIENT),
                post("/check-in/take-back", Who.CLIENT),
                post("/not-me", Who.CLIENT),
                get("/answer", Who.CLIENT),
                post("/answer", Who.CLIENT),
                get("/answer/{way}", Who.CLIENT),
                post("/answer/{way}", Who.CLIENT),
                get("/answer/how-it-is", Who.CLIENT),
                post("/answer/how-it-is", Who.CLIENT),
                post("/answer/how-it-is/take-back", Who.CLIENT),
                get("/answer/sent", Who.CLIENT),
                post("/answer/take-back", Who.CLIENT),
                get("/raise", Who.CLIENT),
                post("/raise", Who.CLIENT),
                get("/raise/done", Who.CLIENT),
                post("/raise/take-back", Who.CLIENT),
                get("/stop", Who.CLIENT),
                post("/stop", Who.CLIENT));
    }

    private static List<Route> clientsInTheRoom() {
        return List.of(
                get("/me", Who.CLIENT_IN_THE_ROOM),
                get("/me/looked", Who.CLIENT_IN_THE_ROOM),
                post("/me/looked/{number}/receipt", Who.CLIENT_IN_THE_ROOM),
                post("/me/leave", Who.CLIENT_IN_THE_ROOM),
                post("/stop/lift", Who.CLIENT_IN_THE_ROOM),
                post("/me/{repair}/withdraw", Who.CLIENT_IN_THE_ROOM),
                get("/me/{repair}/reopen", Who.CLIENT_IN_THE_ROOM),
                post("/me/{repair}/reopen", Who.CLIENT_IN_THE_ROOM),
                get("/me/{repair}/words", Who.CLIENT_IN_THE_ROOM),
                post("/me/{repair}/words", Who.CLIENT_IN_THE_ROOM),
                post("/me/{repair}/words/{words}/share", Who.CLIENT_IN_THE_ROOM),
                post("/me/{repair}/words/{words}/take-back", Who.CLIENT_IN_THE_ROOM),
                get("/me/{repair}/agreement", Who.CLIENT_IN_THE_ROOM),
                post("/me/{repair}/agreement", Who.CLIENT_IN_THE_ROOM),
                get("/me/{repair}/agreement/change", Who.CLIENT_IN_THE_ROOM),
                post("/me/{repair}/agreement/change", Who.CLIENT_IN_THE_ROOM),
                get("/me/{repair}/answer", Who.CLIENT_IN_THE_ROOM),
                post("/me/{repair}/answer", Who.CLIENT_IN_THE_ROOM),
                get("/me/{repair}/answer/{way}", Who.CLIENT_IN_THE_ROOM),
                post("/me/{repair}/answer/{way}", Who.CLIENT_IN_THE_ROOM),
                get("/me/{repair}/answer/how-it-is", Who.CLIENT_IN_THE_ROOM),
                post("/me/{repair}/answer/how-it-is", Who.CLIENT_IN_THE_ROOM),
                post("/me/{repair}/answer/how-it-is/take-back", Who.CLIENT_IN_THE_ROOM),
                get("/me/{repair}/answer/sent", Who.CLIENT_IN_THE_ROOM),
                post("/me/{repair}/answer/take-back", Who.CLIENT_IN_THE_ROOM));
    }

    public static List<Route> all() {
        return ALL;
    }

    static Optional<Route> find(String method, String pattern) {
        String asked = method.equals("HEAD") ? "GET" : method;
        return ALL.stream()
                .filter(route -> route.method().equals(asked) && route.path().equals(pattern))
                .findFirst();
    }

    /** Whether a path of this pattern is for those who work here, so that whoever is turned away there is told their way in. */
    public static boolean forStaff(String pattern) {
        return ALL.stream()
                .anyMatch(route -> route.path().equals(pattern) && route.who().isStaff());
    }
}
