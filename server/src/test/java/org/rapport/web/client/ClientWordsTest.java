package org.rapport.web.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.web.client.RenderedPages.Rendered;
import org.rapport.web.page.Language;
import org.rapport.web.page.Phrases;

/** What a client never has to read, in any language, and how hard the English is at most. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClientWordsTest {
    private static final double HIGHEST_GRADE = 6;
    private static final Pattern GAP = Pattern.compile("\\{\\d}");
    private static final Pattern BLOCK_END =
            Pattern.compile("</(p|li|h1|h2|h3|label|legend|button|dt|dd|summary|a|title|caption)>|<br>");

    private static final Pattern NEVER_ENGLISH =
            words("ruptures?|alerts?|flag(s|ged)?|scor(e|es|ed|ing)|(non)?complian(t|ce)|fail(s|ed|ure)?|resist\\w*"
                    + "|poor(ly)?|invalid|please|sorry|must|should|just|simply|oops|forbidden|forgot");
    private static final Pattern NEVER_GERMAN =
            words("bruch|alarm|warnung|fehler|versag\\w*|scheiter\\w*|widerst\\w*|schlecht\\w*|ungültig\\w*|bitte"
                    + "|leider|entschuldig\\w*|muss|müssen|sollte[nst]*|einfach|punktzahl|verweiger\\w*|verboten");
    private static final Pattern NEVER_ARABIC =
            words("يجب|يرجى|الرجاء|من فضلك|عذر[اًا]*|آسف(ون)?|فشل|إنذار|تنبيه|غير صالح|ببساطة|ممنوع|مقاومة");

    private static Pattern never(Language language) {
        return switch (language) {
            case ENGLISH -> NEVER_ENGLISH;
            case GERMAN -> NEVER_GERMAN;
            case ARABIC -> NEVER_ARABIC;
        };
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile(
                "(?<!\\p{L})(" + alternatives + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    @Test
    void no_bundle_has_a_word_that_blames_orders_or_grades() {
        for (Language language : Language.values()) {
            Phrases phrases = Phrases.in(language, "client/client");
            assertThat(phrases.all()).hasSizeGreaterThan(200);
            assertThat(phrases.all().entrySet().stream()
                            .filter(phrase ->
                                    never(language).matcher(phrase.getValue()).find())
                            .toList())
                    .as(language.tag())
                    .isEmpty();
        }
    }

    @Test
    void the_word_list_finds_what_it_is_for() {
        assertThat(never(Language.ENGLISH).matcher("You must answer.").find()).isTrue();
        assertThat(never(Language.GERMAN).matcher("Bitte antworten Sie.").find())
                .isTrue();
        assertThat(never(Language.ARABIC).matcher("يجب أن تجيب").find()).isTrue();
        assertThat(never(Language.ENGLISH).matcher("Justice and mustard").find())
                .isFalse();
    }

    @Test
    void every_language_says_everything_with_the_same_gaps() {
        Map<String, String> english = gaps(Language.ENGLISH);
        assertThat(gaps(Language.GERMAN)).isEqualTo(english);
        assertThat(gaps(Language.ARABIC)).isEqualTo(english);
    }

    private static Map<String, String> gaps(Language language) {
        return Phrases.in(language, "client/client").all().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        phrase -> GAP.matcher(phrase.getValue())
                                .results()
                                .map(gap -> gap.group())
                                .collect(Collectors.toCollection(TreeSet::new))
                                .toString()));
    }

    @Test
    void no_translation_is_left_in_english() {
        Map<String, String> english =
                Phrases.in(Language.ENGLISH, "client/client").all();
        for (Language language : List.of(Language.GERMAN, Language.ARABIC)) {
            assertThat(Phrases.in(language, "client/client").all().entrySet().stream()
                            .filter(english.entrySet()::contains)
                            .filter(phrase -> GAP.matcher(phrase.getValue())
                                            .replaceAll("")
                                            .chars()
                                            .filter(Character::isLetter)
                                            .count()
                                    > 0)
                            .filter(phrase -> !phrase.getKey().startsWith("date."))
                            .toList())
                    .as(language.tag())
                    .isEmpty();
        }
    }

    @Test
    void every_english_page_reads_at_grade_six_or_lower() {
        Map<String, Double> grades = RenderedPages.in(Language.ENGLISH).stream()
                .collect(Collectors.toMap(Rendered::name, page -> ReadingGrade.of(text(page.html()))));
        Map.Entry<String, Double> hardest =
                grades.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        System.out.printf(
                "reading grade: hardest of %d pages is %s at %.1f%n",
                grades.size(), hardest.getKey(), hardest.getValue());
        assertThat(grades.values()).allMatch(grade -> grade <= HIGHEST_GRADE);
    }

    @Test
    void no_single_english_phrase_is_above_grade_nine() {
        assertThat(Phrases.in(Language.ENGLISH, "client/client").all().entrySet().stream()
                        .filter(phrase -> phrase.getValue().split(" ").length >= 8)
                        .filter(phrase -> ReadingGrade.of(phrase.getValue()) > 9)
                        .toList())
                .isEmpty();
    }

    private static String text(String html) {
        String main = html.substring(html.indexOf("<main"));
        return BLOCK_END
                .matcher(main)
                .replaceAll("\n")
                .replaceAll("<[^>]*>", " ")
                .replace("&#39;", "'");
    }
}
