package org.rapport.web.clinician;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapport.web.page.Shown;

/**
 * The clinician's private thinking. Posts the four fields of {@link #FIELDS}; {@link #joined} makes one text of them.
 *
 * @param drafts what was typed into the fields, after a problem
 * @param written earlier reflections, newest first
 */
public record ReflectChapter(Chapter chapter, Way save, Map<String, Shown> drafts, List<Written> written) {
    /** The fields of the form, in the order of the prompts: consider your own part first. */
    public static final List<String> FIELDS = List.of("own-part", "their-view", "need", "next-step");

    public ReflectChapter {
        drafts = Map.copyOf(drafts);
        written = List.copyOf(written);
    }

    /** One reflection and, gently, where it may pass the blame. */
    public record Written(LocalDateTime at, Shown words, List<PassingTheBlame> noticed) {
        public Written {
            noticed = List.copyOf(noticed);
        }
    }

    public String draft(String field) {
        return drafts.getOrDefault(field, Shown.NOTHING).text();
    }

    /** The answers that were given, one paragraph each, in the order of the prompts. */
    public static String joined(Map<String, String> answers) {
        return FIELDS.stream()
                .map(field -> answers.getOrDefault(field, "").strip())
                .filter(answer -> !answer.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }
}
