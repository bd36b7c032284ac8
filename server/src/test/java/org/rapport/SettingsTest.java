package org.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SettingsTest {
    @TempDir
    Path temporary;

    @Test
    void the_environment_wins_over_the_file_and_what_nobody_set_has_a_default() throws Exception {
        var settings = Settings.read(
                Map.of("RAPPORT_PORT", " 9000 ", "RAPPORT_SMTP_HOST", "", "HOME", "/root"),
                Optional.of(file("RAPPORT_PORT=8081\nRAPPORT_SMTP_HOST = mail.example\n")));
        assertThat(settings.port("RAPPORT_PORT", 8080)).isEqualTo(9000);
        assertThat(settings.get("RAPPORT_SMTP_HOST", "none")).isEqualTo("mail.example");
        assertThat(settings.port("RAPPORT_SMTP_PORT", 25)).isEqualTo(25);
        assertThat(settings.find("RAPPORT_DATA")).isEmpty();
        assertThat(settings.find("HOME")).isEmpty();
    }

    @Test
    void a_name_that_means_nothing_is_refused_and_named() throws Exception {
        Path file = file("RAPPORT_POTR=8081\n");
        assertThatThrownBy(() -> Settings.read(Map.of(), Optional.of(file)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("RAPPORT_POTR")
                .hasMessageContaining(file.toString());
    }

    @Test
    void a_settings_file_that_is_not_there_is_said_so() {
        Path file = temporary.resolve("absent");
        assertThatThrownBy(() -> Settings.read(Map.of(), Optional.of(file)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(file.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", "80a", "99999999999"})
    void what_is_no_port_is_refused_and_quoted(String value) throws Exception {
        var settings = Settings.read(Map.of("RAPPORT_PORT", value), Optional.empty());
        assertThatThrownBy(() -> settings.port("RAPPORT_PORT", 8080))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("RAPPORT_PORT is " + value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "65535"})
    void the_first_and_the_last_port_are_ports(String value) throws Exception {
        var settings = Settings.read(Map.of("RAPPORT_PORT", value), Optional.empty());
        assertThat(settings.port("RAPPORT_PORT", 8080)).isEqualTo(Integer.parseInt(value));
    }

    @Test
    void a_secret_comes_out_of_its_file_without_blanks_and_a_missing_file_is_no_empty_secret() throws Exception {
        String name = "RAPPORT_SMTP_PASSWORD_FILE";
        var none = Settings.read(Map.of(), Optional.empty());
        assertThat(none.secret(name)).isEmpty();
        assertThat(none.with(name, file(" open sesame\n").toString()).secret(name))
                .contains("open sesame");
        assertThatThrownBy(() ->
                        none.with(name, temporary.resolve("absent").toString()).secret(name))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(name);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(temporary.resolve("settings"), content);
    }
}
