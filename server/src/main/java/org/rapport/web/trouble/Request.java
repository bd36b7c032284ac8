package org.rapport.web.trouble;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.rapport.access.Token;
import org.rapport.web.gate.Cookies;
import org.rapport.web.gate.Routes;
import org.rapport.web.gate.Visit;
import org.rapport.web.gate.Wish;
import org.rapport.web.page.FormKey;
import org.rapport.web.page.Shown;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.HandlerMapping;

/** What is known of a request that met trouble. */
record Request(HttpServletRequest raw, Cookies cookies) {
    /** Never kept in a page: what proves a form, and what opens a door. */
    private static final Set<String> NOT_KEPT = Set.of("form", "command", "token", "code");

    Wish wish() {
        return Wish.of(raw);
    }

    Optional<Visit> visit() {
        return Optional.ofNullable((Visit) raw.getAttribute(Visit.REQUEST));
    }

    boolean isPost() {
        return raw.getMethod().equals("POST");
    }

    String path() {
        return raw.getRequestURI();
    }

    boolean isForStaff() {
        Object pattern = raw.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern != null && Routes.forStaff(pattern.toString());
    }

    /** Whether the browser says that a foreign page sent it. */
    boolean fromElsewhere() {
        String site = raw.getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }

    /** Whether a program asks: JSON is named before any page. */
    boolean prefersJson() {
        String accept = raw.getHeader("Accept");
        if (accept == null) {
            return false;
        }
        try {
            List<MediaType> wanted = MediaType.parseMediaTypes(accept);
            return wanted.stream()
                    .filter(type -> isJson(type) || isPage(type))
                    .findFirst()
                    .filter(Request::isJson)
                    .isPresent();
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private static boolean isJson(MediaType type) {
        return type.getSubtype().equals("json") || type.getSubtype().endsWith("+json");
    }

    private static boolean isPage(MediaType type) {
        return type.getSubtype().equals("html") || type.isWildcardType();
    }

    /** What was typed, to be given back; empty where the form itself could not be read. */
    Map<String, Shown> kept() {
        Map<String, Shown> kept = new TreeMap<>();
        raw.getParameterMap().forEach((name, values) -> {
            if (!NOT_KEPT.contains(name) && values.length > 0) {
                kept.put(name, new Shown(values[0]));
            }
        });
        return kept;
    }

    /** The key for sending it once more. The command stays, so that it is one act even if the first try was done after all. */
    FormKey keyToTryAgain() {
        String form = cookies.read(raw).map(Token::formToken).orElse("");
        return new FormKey(form, command().orElseGet(() -> new UUID(0, 0)).toString());
    }

    private Optional<UUID> command() {
        try {
            return Optional.ofNullable(raw.getParameter("command")).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
