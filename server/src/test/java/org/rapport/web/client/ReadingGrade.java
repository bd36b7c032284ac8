package org.rapport.web.client;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The Flesch-Kincaid grade of an English text: 0.39 · words per sentence + 11.8 · syllables per word − 15.59 (Kincaid
 * and others, 1975). Syllables are guessed from groups of vowels, and a line end ends a sentence, so it is right to
 * about one grade: a smoke alarm, not a proof.
 */
final class ReadingGrade {
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!:]+(?=\\s|$)|\\n+");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z’'-]*");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private ReadingGrade() {}

    static double of(String text) {
        List<String> sentences = SENTENCE_END
                .splitAsStream(text)
                .filter(sentence -> WORD.matcher(sentence).find())
                .toList();
        List<String> words = sentences.stream().flatMap(ReadingGrade::words).toList();
        long syllables = words.stream().mapToLong(ReadingGrade::syllables).sum();
        return 0.39 * words.size() / sentences.size() + 11.8 * syllables / words.size() - 15.59;
    }

    private static Stream<String> words(String sentence) {
        return WORD.matcher(sentence).results().map(word -> word.group().toLowerCase(Locale.ROOT));
    }

    static long syllables(String word) {
        String spoken = word.replaceAll("(?<=[^aeiouyl])e$|(?<=[^aeiouytd])ed$|(?<=[^aeiouyscxz])es$", "");
        return Math.max(1, VOWELS.matcher(spoken).results().count());
    }
}
