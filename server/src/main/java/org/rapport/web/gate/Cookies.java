package org.rapport.web.gate;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.rapport.access.Token;
import org.springframework.http.ResponseCookie;

/**
 * The session cookie: not persistent, not readable by scripts, never sent along from a foreign page. Over https it
 * carries the {@code __Host-} prefix; over plain http (a demonstration on this machine) a browser would refuse that.
 */
public final class Cookies {
    private final boolean secure;

    public Cookies(boolean secure) {
        this.secure = secure;
    }

    private String name() {
        return secure ? "__Host-rapport" : "rapport";
    }

    public Optional<Token> read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name()))
                .map(cookie -> Token.received(cookie.getValue()))
                .findFirst();
    }

    /** The header value that hands a session to the browser. */
    public String handOver(Token session) {
        return base(session.reveal()).build().toString();
    }

    /** The header value that takes it away again. */
    public String takeAway() {
        return base("").maxAge(Duration.ZERO).build().toString();
    }

    private ResponseCookie.ResponseCookieBuilder base(String value) {
        return ResponseCookie.from(name(), value)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Strict")
                .path("/");
    }
}
