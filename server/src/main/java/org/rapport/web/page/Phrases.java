package org.rapport.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything some pages can say in one language, loaded once from message bundles and looked up by key. */
public final class Phrases {
    private static final Pattern GAP = Pattern.compile("\\{(\\d)}");
    private static final Map<Source, Phrases> LOADED = new ConcurrentHashMap<>();
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private final Language language;
    private final Map<String, String> byKey;

    private record Source(Language language, List<String> bundles) {}

    private Phrases(Language language, Map<String, String> byKey) {
        this.language = language;
        this.byKey = Map.copyOf(byKey);
    }

    /**
     * The phrases of the bundles in that language.
     *
     * @param bundles paths under {@code org/rapport/web} without language or ending, such as {@code client/client}; the
     *     shared bundle {@code page/page} always comes with them
     */
    public static Phrases in(Language language, String... bundles) {
        List<String> all =
                Stream.concat(Stream.of("page/page"), Stream.of(bundles)).toList();
        return LOADED.computeIfAbsent(new Source(language, all), Phrases::load);
    }

    public Language language() {
        return language;
    }

    /** Every phrase as written, gaps and all. */
    public Map<String, String> all() {
        return byKey;
    }

    public String say(Said said) {
        return fill(said.key(), said.gaps());
    }

    /** The phrase of that key. A key that no bundle has is a bug. */
    public String say(String key, Object... gaps) {
        return fill(key, List.of(gaps));
    }

    /** The phrase of that key, where having one is a matter of choice. */
    public Optional<String> find(String key, Object... gaps) {
        return byKey.containsKey(key) ? Optional.of(say(key, gaps)) : Optional.empty();
    }

    private String fill(String key, List<Object> gaps) {
        String phrase = byKey.get(key);
        if (phrase == null) {
            throw new IllegalArgumentException("No phrase '" + key + "' in " + language.tag());
        }
        return GAP.matcher(phrase)
                .replaceAll(gap -> Matcher.quoteReplacement(said(gaps.get(Integer.parseInt(gap.group(1))))));
    }

    private String said(Object gap) {
        return switch (gap) {
            case LocalDate day -> day.format(formatter("date.day"));
            case LocalDateTime moment -> moment.format(formatter("date.moment"));
            case String name -> isolated(name);
            default -> String.valueOf(gap);
        };
    }

    private DateTimeFormatter formatter(String key) {
        return DateTimeFormatter.ofPattern(fill(key, List.of()), language.locale());
    }

    /** A name that runs the other way must not pull the sentence around it with it. Does for text what bdi does for tags. */
    private String isolated(String name) {
        boolean nameRunsRightToLeft = name.codePoints().anyMatch(Phrases::runsRightToLeft);
        return nameRunsRightToLeft == language.runsRightToLeft() ? name : FIRST_STRONG_ISOLATE + name + POP_ISOLATE;
    }

    private static boolean runsRightToLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static Phrases load(Source source) {
        Map<String, String> byKey = source.bundles().stream()
                .flatMap(bundle -> read(bundle, source.language()).entrySet().stream())
                .collect(Collectors.toMap(entry -> (String) entry.getKey(), entry -> (String) entry.getValue()));
        return new Phrases(source.language(), byKey);
    }

    private static Properties read(String bundle, Language language) {
        String path = "/org/rapport/web/" + bundle + suffix(language) + ".properties";
        try (InputStream in = Phrases.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("No bundle " + path);
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String suffix(Language language) {
        return switch (language) {
            case ENGLISH -> "";
            case GERMAN -> "_de";
            case ARABIC -> "_ar";
        };
    }
}
