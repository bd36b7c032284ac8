package org.rapport.web.clinician;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rapport.web.page.Said;
import org.rapport.web.page.Shown;

/**
 * A turn of phrase that may pass the blame to the client, and a gentle question about it. A hint for the author alone;
 * nothing is stored, counted or shown to anybody else.
 *
 * @param phrase as it stands in the text
 * @param ask the question
 */
public record PassingTheBlame(Shown phrase, Said ask) {
    private static final String SOMEBODY_ELSE = "(?!(?:I|we) )\\p{L}+";
    private static final Map<String, Pattern> TURNS = turns();
    private static final int MOST = 3;

    /** At most three places in an English text, in the order they stand there. */
    public static List<PassingTheBlame> in(String text) {
        return TURNS.entrySet().stream()
                .flatMap(turn -> turn.getValue().matcher(text).results().map(found -> new Found(turn.getKey(), found)))
                .sorted(Comparator.comparingInt(found -> found.at.start()))
                .limit(MOST)
                .map(found -> new PassingTheBlame(new Shown(found.at.group()), Said.of("blame." + found.kind)))
                .toList();
    }

    private record Found(String kind, MatchResult at) {}

    private static Map<String, Pattern> turns() {
        var turns = new LinkedHashMap<String, Pattern>();
        turns.put(
                "label",
                turn("(?:is|was|being|so) (?:resistant|non-?compliant|difficult|manipulative|unmotivated|defensive"
                        + "|attention[- ]seeking|too sensitive)"));
        turns.put(
                "refused",
                turn(SOMEBODY_ELSE
                        + " (?:refuses|refused|will not|won't|would not|wouldn't|failed to|fails to) \\p{L}+"));
        turns.put("always", turn(SOMEBODY_ELSE + " (?:always|never) \\p{L}+"));
        turns.put("but", turn("I(?:'m| am| was)? sorry,? but"));
        turns.put("made-me", turn("(?:made|makes) me (?:feel )?\\p{L}+"));
        turns.put("not-my", turn("(?:not|isn't|wasn't) my (?:fault|problem|job|responsibility)"));
        return turns;
    }

    private static Pattern turn(String words) {
        return Pattern.compile("(?<![\\p{L}\\d])" + words.replace("'", "['’]"), Pattern.CASE_INSENSITIVE);
    }
}
