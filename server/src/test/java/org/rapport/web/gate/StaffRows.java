package org.rapport.web.gate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A row for every route of staff that names an id, with what its form would send. A route without a row fails the test. */
final class StaffRows {
    private static final Map<String, Map<String, String>> ROWS = rows();

    private StaffRows() {}

    private static Map<String, Map<String, String>> rows() {
        var rows = new LinkedHashMap<String, Map<String, String>>();
        rows.put("GET /people/{relationship}", Map.of());
        rows.put("POST /people/{relationship}/visit", Map.of("on", "2026-03-02", "ask", "no"));
        rows.put("POST /people/{relationship}/talked", Map.of());
        rows.put("POST /people/{relationship}/raise", Map.of("words", "Guessing."));
        rows.put("POST /people/{relationship}/card", Map.of());
        rows.put("POST /people/{relationship}/findings/{finding}", Map.of("mark", "NOT_A_CONCERN"));
        rows.put("GET /repairs/{repair}", Map.of());
        rows.put("POST /repairs/{repair}/own", Map.of());
        rows.put("POST /repairs/{repair}/reflect", Map.of("own-part", "Guessing."));
        rows.put("POST /repairs/{repair}/invite", Map.of("invitation", "Guessing."));
        rows.put("POST /repairs/{repair}/invitations/{invitation}/cancel", Map.of());
        rows.put("POST /repairs/{repair}/why-not", Map.of("reason", "CHANGING_MY_OWN_SIDE_FIRST"));
        rows.put("POST /repairs/{repair}/conversation", Map.of("kind", "TALKED_ABOUT_IT"));
        rows.put("POST /repairs/{repair}/change", Map.of("change", "Guessing."));
        rows.put("POST /repairs/{repair}/consult", Map.of("excerpt", "Guessing."));
        rows.put("POST /repairs/{repair}/account", Map.of("account", "Guessing.", "then", "share"));
        rows.put("POST /repairs/{repair}/accounts/{words}/share", Map.of());
        rows.put("POST /repairs/{repair}/accounts/{words}/take-back", Map.of());
        rows.put("POST /repairs/{repair}/agreements", Map.of("agreement", "Guessing."));
        rows.put("POST /repairs/{repair}/agreements/{proposal}/change", Map.of("agreement", "Guessing."));
        rows.put("POST /repairs/{repair}/agreements/{proposal}/object", Map.of("objection", "Guessing."));
        rows.put("POST /repairs/{repair}/agreements/{proposal}/endorse", Map.of("digest", "a".repeat(64)));
        rows.put("POST /repairs/{repair}/follow-up", Map.of("on", "2026-04-20"));
        rows.put("POST /repairs/{repair}/follow-up/ask", Map.of());
        rows.put("POST /repairs/{repair}/follow-up/view", Map.of("view", "BETTER"));
        rows.put("GET /repairs/{repair}/end", Map.of());
        rows.put("POST /repairs/{repair}/end", Map.of("ending", "NOT_MENDED", "reason", "NO_WAY_FOUND"));
        rows.put("GET /repairs/{repair}/hand-over", Map.of());
        rows.put("POST /repairs/{repair}/hand-over", Map.of());
        rows.put("GET /repairs/{repair}/hand-over/accept", Map.of());
        rows.put("POST /repairs/{repair}/hand-over/accept", Map.of());
        rows.put("POST /repairs/{repair}/hand-over/refuse", Map.of());
        rows.put("POST /oversight/{repair}/help", Map.of());
        rows.put("GET /consultations/{repair}", Map.of());
        rows.put("POST /consultations/{repair}", Map.of("words", "Guessing."));
        rows.put("POST /practice/colleagues/{colleague}/sign-in", Map.of());
        return rows;
    }

    static Iterable<String> names() {
        return ROWS.keySet();
    }

    /** What the form of this route would send besides its key. */
    static Map<String, String> of(Route route) {
        return new HashMap<>(Optional.ofNullable(ROWS.get(name(route)))
                .orElseThrow(() -> new AssertionError("no row for " + name(route))));
    }

    static String name(Route route) {
        return route.method() + " " + route.path();
    }
}
