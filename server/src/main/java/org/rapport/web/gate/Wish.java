package org.rapport.web.gate;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapport.web.page.Language;

/**
 * In which language a visitor wants to read.
 *
 * @param picked what they picked on a page of ours
 * @param asked the first language their browser asks for that the pages are written in
 */
public record Wish(Optional<Language> picked, Optional<Language> asked) {
    /** The cookie that remembers the pick; it holds a language tag and nothing about a person. */
    public static final String COOKIE = "language";

    public static Wish of(HttpServletRequest request) {
        return new Wish(picked(request), asked(request));
    }

    /** The language to use; a person's own, as the practice knows it, comes before what a borrowed browser asks for. */
    public Language over(Optional<Language> own) {
        return picked.or(() -> own).or(() -> asked).orElse(Language.ENGLISH);
    }

    private static Optional<Language> picked(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .flatMap(Language::of);
    }

    private static Optional<Language> asked(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> Language.of(locale.toLanguageTag()).stream())
                .findFirst();
    }
}
