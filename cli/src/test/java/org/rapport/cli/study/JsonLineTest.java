package org.rapport.cli.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JsonLineTest {
    @Test
    void objects_arrays_texts_and_numbers_are_read() {
        assertThat(JsonLine.read(" {\"a\" : [1, -2.5e3,[],{}, true] ,\"b\":{\"c\":null},\"d\":\"\\u00e4\\n\\\"{\"} "))
                .isEqualTo(Map.of("a", List.of(1.0, -2500.0, List.of(), Map.of(), true), "b", Map.of(), "d", "ä\n\"{"));
        assertThat(JsonLine.read("{\"a\":null,\"b\":1}")).isEqualTo(Map.of("b", 1.0));
        assertThat(JsonLine.read("{}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{,}",
                "{\"a\":01}",
                "{\"a\":+1}",
                "{\"a\":NaN}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\u12\"}",
                "{\"a\":1}x",
                "{\"a\":[1 2]}",
                "{\"a\":nul}",
                "{\"a\":\"\t\"}",
                "{\"a\":\"b"
            })
    void anything_else_is_refused_with_its_column(String line) {
        assertThatThrownBy(() -> JsonLine.read(line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("this is not JSON")
                .hasMessageContaining("at column");
    }

    @Test
    void depth_has_an_end() {
        String deep = "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        assertThatThrownBy(() -> JsonLine.read(deep)).hasMessageContaining("less depth");
    }
}
