package org.rapport.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PhrasesTest {
    private static final LocalDate VISIT = LocalDate.of(2026, 5, 12);
    private final Phrases english = Phrases.in(Language.ENGLISH, "client/client");
    private final Phrases arabic = Phrases.in(Language.ARABIC, "client/client");

    @Test
    void names_and_days_go_into_their_gaps() {
        assertThat(english.say("agreement.clinician-yes", "Dana", VISIT))
                .isEqualTo("Dana said yes to this text on Tuesday 12 May.");
    }

    @Test
    void a_name_may_look_like_a_gap_and_stays_a_name() {
        assertThat(english.say("invitation.from", "{1} $0")).isEqualTo("{1} $0 has written to you");
    }

    @Test
    void a_name_that_runs_the_other_way_is_kept_apart() {
        assertThat(arabic.say("invitation.from", "Dana")).contains("\u2068Dana\u2069");
        assertThat(arabic.say("invitation.from", "دانا")).doesNotContain("\u2068");
        assertThat(english.say("invitation.from", "دانا")).startsWith("\u2068دانا\u2069");
    }

    @Test
    void a_key_that_nobody_wrote_is_a_bug() {
        assertThatThrownBy(() -> english.say("no.such.phrase")).isInstanceOf(IllegalArgumentException.class);
        assertThat(english.find("no.such.phrase")).isEmpty();
    }

    @Test
    void a_language_is_known_by_its_tag() {
        assertThat(Language.of("ar-EG")).contains(Language.ARABIC);
        assertThat(Language.of("de")).contains(Language.GERMAN);
        assertThat(Language.of("tlh")).isEmpty();
        assertThat(Language.of("")).isEmpty();
    }
}
