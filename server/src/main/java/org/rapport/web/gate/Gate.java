package org.rapport.web.gate;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.rapport.access.Session;
import org.rapport.access.Sessions;
import org.rapport.access.Token;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Stands before every handler: lets in whom {@link Routes} lets in, and nobody else. */
public final class Gate implements HandlerInterceptor {
    private final Sessions sessions;
    private final Cookies cookies;

    public Gate(Sessions sessions, Cookies cookies) {
        this.sessions = sessions;
        this.cookies = cookies;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            // The container shows its trouble; nobody comes in this way.
            return true;
        }
        Route route = Routes.find(request.getMethod(), pattern(request)).orElseThrow(NothingHere::new);
        Optional<Token> cookie = cookies.read(request);
        Optional<Session> session = needsNobody(route) ? Optional.empty() : cookie.flatMap(sessions::find);
        if (!route.who().admits(session)) {
            throw session.isPresent() ? new NothingHere() : new SignInFirst();
        }
        var visit = new Visit(session, session.flatMap(_ -> cookie), Wish.of(request));
        request.setAttribute(Visit.REQUEST, visit);
        requireProof(route, visit, request);
        return true;
    }

    /** Files and probes are answered without asking the database who is there. */
    private static boolean needsNobody(Route route) {
        return Set.of("/**", "/livez", "/readyz").contains(route.path());
    }

    private static void requireProof(Route route, Visit visit, HttpServletRequest request) {
        switch (route.proof()) {
            case NONE -> {}
            case SECRET -> {}
            case FORM -> {
                String received =
                        Optional.ofNullable(request.getParameter("form")).orElse("");
                boolean ours = visit.cookie()
                        .filter(cookie -> cookie.matchesFormToken(received))
                        .isPresent();
                if (!ours || !fromOurOwnPage(request)) {
                    throw new FormOutOfDate();
                }
            }
        }
    }

    /** Browsers say where a request comes from; those that do not are held to the form token alone. */
    private static boolean fromOurOwnPage(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null || site.equals("same-origin") || site.equals("none");
    }

    private static String pattern(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? "" : pattern.toString();
    }
}
