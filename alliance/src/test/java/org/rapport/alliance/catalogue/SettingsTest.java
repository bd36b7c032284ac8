package org.rapport.alliance.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapport.alliance.criterion.Offer;
import org.rapport.alliance.criterion.Parameters;

/** A setting that is misspelt is refused; none is taken for another. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SettingsTest {
    static Stream<Arguments> settings() {
        return Catalogue.all().stream()
                .flatMap(offer -> offer.defaults().entrySet().stream()
                        .map(one -> Arguments.of(offer.name(), one.getKey(), one.getValue())));
    }

    @ParameterizedTest(name = "{0}:{1}={2}")
    @MethodSource("settings")
    void no_rule_takes_a_word_it_does_not_know(String rule, String name, String usual) {
        Offer offer = Catalogue.named(rule).orElseThrow();
        for (String word : new String[] {"wurse", usual + "x", "x" + usual, "", "NaN"}) {
            assertThatThrownBy(() -> offer.with(Map.of(name, word)), "%s:%s=%s", rule, name, word)
                    .isInstanceOf(Parameters.NotUsable.class)
                    .hasMessageContaining("'" + name + "'");
        }
    }

    @Test
    void there_are_many_settings() {
        assertThat(settings()).hasSizeGreaterThan(60);
    }
}
