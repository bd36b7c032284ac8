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
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.postgres.EmbeddedPostgres;
import org.rapport.testing.TestPostgres;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DatabaseTest {
    @TempDir
    Path temporary;

    @ParameterizedTest
    @CsvSource({
        "140022, false",
        "150013, false",
        "150014, true",
        "150018, true",
        "160009, false",
        "160010, true",
        "170005, false",
        "170006, true",
        "180000, true",
        "190001, true"
    })
    void a_server_whose_statistics_leak_hidden_rows_is_refused(int version, boolean safe) {
        assertThat(Database.safe(version)).isEqualTo(safe);
    }

    @Test
    void a_folder_with_something_else_in_it_is_refused_untouched() throws IOException {
        Path photos = Files.createDirectory(temporary.resolve("photos"));
        Files.writeString(photos.resolve("holiday.txt"), "sea");
        assertThatThrownBy(() -> Database.open(data(photos), new Opened()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(photos.toString());
        try (var entries = Files.list(photos)) {
            assertThat(entries).hasSize(1);
        }
    }

    @Test
    void another_postgresql_is_brought_up_to_date_and_used_as_a_role_that_owns_nothing() throws Exception {
        try (var opened = new Opened()) {
            var database = Database.open(other(TestPostgres.server().ownerPassword()), opened);
            var program = JdbcClient.create(database.pool());
            assertThat(program.sql("select current_user").query(String.class).single())
                    .isEqualTo("rapport_app");
            assertThat(program.sql("select count(*) from practice.client")
                            .query(Integer.class)
                            .single())
                    .isZero();
            assertThat(database.ownerUrl()).isEmpty();
        }
    }

    @Test
    void a_postgresql_that_does_not_let_us_in_is_one_clear_line_without_the_password() throws Exception {
        Settings settings = other("wrong-secret");
        assertThatThrownBy(() -> open(settings))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("RAPPORT_DATABASE_OWNER")
                .hasMessageNotContaining("wrong-secret");
    }

    @Test
    void a_key_file_that_holds_no_key_is_refused_before_anything_is_read_with_it() throws Exception {
        Path key = Files.writeString(temporary.resolve("key"), "not a key");
        Settings settings =
                other(TestPostgres.server().ownerPassword()).with("RAPPORT_MASTER_KEY_FILE", key.toString());
        assertThatThrownBy(() -> open(settings)).isInstanceOf(CannotStart.class).hasMessageContaining("master key");
    }

    private static void open(Settings settings) throws CannotStart {
        try (var opened = new Opened()) {
            Database.open(settings, opened);
        }
    }

    private Settings data(Path folder) {
        try {
            return Settings.read(Map.of("RAPPORT_DATA", folder.toString()), Optional.empty());
        } catch (CannotStart e) {
            throw new IllegalStateException(e);
        }
    }

    private Settings other(String password) throws IOException {
        Path file = Files.writeString(temporary.resolve("owner-password"), password);
        Path app = Files.writeString(temporary.resolve("app-password"), "app-for-tests");
        String url = TestPostgres.server().jdbcUrl(TestPostgres.emptyDatabase()).replace("jdbc:", "");
        return data(temporary.resolve("data"))
                .with("RAPPORT_DATABASE_URL", url)
                .with("RAPPORT_DATABASE_OWNER", EmbeddedPostgres.OWNER)
                .with("RAPPORT_DATABASE_OWNER_PASSWORD_FILE", file.toString())
                // All databases of the test server share one role, so its password must stay what it is.
                .with("RAPPORT_DATABASE_APP_PASSWORD_FILE", app.toString());
    }
}
