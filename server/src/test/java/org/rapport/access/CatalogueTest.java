package org.rapport.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.house.House;

/** Every table obeys the rules of row security, or stands in {@link Catalogue#OUTSIDE_ROW_SECURITY} with its reason. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CatalogueTest {
    /** Guards against a test over nothing: this many tables existed when the foundation was laid. */
    private static final int TABLES_OF_THE_FOUNDATION = 15;

    private static final Catalogue CATALOGUE = new Catalogue(new House());

    static List<String> tenantTables() {
        return CATALOGUE.tenantTables().stream().map(Catalogue.Table::name).toList();
    }

    static List<String> allButHistories() {
        return CATALOGUE.tables().stream()
                .filter(table -> !table.isHistory())
                .map(Catalogue.Table::name)
                .toList();
    }

    @Test
    void the_tables_looked_at_are_not_none() {
        assertThat(tenantTables())
                .hasSizeGreaterThanOrEqualTo(TABLES_OF_THE_FOUNDATION)
                .contains("access.token", "store.event", "practice.client");
        assertThat(allButHistories()).containsAll(Catalogue.OUTSIDE_ROW_SECURITY.keySet());
        assertThat(CATALOGUE.tables())
                .as("no table lies about outside our schemas")
                .noneMatch(table -> table.name().startsWith("public."));
    }

    @Test
    void row_security_is_enabled_and_forced_on_every_table_that_holds_anything_of_a_practice() {
        assertThat(CATALOGUE.tenantTables()).allSatisfy(table -> {
            assertThat(table.enabled()).as("enabled on %s", table.name()).isTrue();
            assertThat(table.forced()).as("forced on %s", table.name()).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("tenantTables")
    void one_policy_for_everybody_compares_the_practice_column_when_reading_and_when_writing(String table) {
        assertThat(CATALOGUE.strings(
                        "select concat_ws(' | ', polcmd, polpermissive, polroles = '{0}', pg_get_expr(polqual, polrelid),"
                                + " pg_get_expr(polwithcheck, polrelid)) from pg_policy where polrelid = cast(:table as regclass)",
                        table))
                .containsExactly("* | t | t | " + policy(table) + " | " + policy(table));
    }

    @ParameterizedTest
    @MethodSource("tenantTables")
    void the_practice_may_not_be_left_out(String table) {
        assertThat(CATALOGUE.holds(
                        "select attnotnull and atttypid = 'uuid'::regtype from pg_attribute where attrelid = cast(:table as"
                                + " regclass) and attname = 'practice'",
                        table))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("tenantTables")
    void the_primary_key_and_every_unique_index_start_with_the_practice(String table) {
        List<String> first = CATALOGUE.strings(
                "select a.attname from pg_index i left join pg_attribute a on a.attrelid = i.indrelid"
                        + " and a.attnum = i.indkey[0] where i.indrelid = cast(:table as regclass) and i.indisunique",
                table);
        assertThat(first).isNotEmpty().containsOnly("practice");
        assertThat(CATALOGUE.holds(
                        "select count(*) = 1 from pg_index where indrelid = cast(:table as regclass) and indisprimary",
                        table))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("tenantTables")
    void every_foreign_key_starts_with_the_practice_on_both_sides(String table) {
        assertThat(CATALOGUE.strings(
                        "select a.attname || ' -> ' || f.attname from pg_constraint c join pg_attribute a"
                                + " on a.attrelid = c.conrelid and a.attnum = c.conkey[1] join pg_attribute f"
                                + " on f.attrelid = c.confrelid and f.attnum = c.confkey[1]"
                                + " where c.conrelid = cast(:table as regclass) and c.contype = 'f'",
                        table))
                .allMatch("practice -> practice"::equals);
    }

    @ParameterizedTest
    @MethodSource("allButHistories")
    void the_program_may_read_and_add_but_never_delete_empty_or_refer(String table) {
        for (String right : List.of("SELECT", "INSERT")) {
            assertThat(may(right, table)).as("%s on %s", right, table).isTrue();
        }
        for (String right : List.of("DELETE", "TRUNCATE", "TRIGGER")) {
            assertThat(may(right, table)).as("%s on %s", right, table).isFalse();
        }
        assertThat(mayOnAnyColumn("REFERENCES", table)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "store.event",
                "store.ledger_tree",
                "store.ledger_checkpoint",
                "store.words",
                "practice.session_held",
                "access.way_in"
            })
    void what_was_written_once_may_not_be_changed(String table) {
        assertThat(mayOnAnyColumn("UPDATE", table)).isFalse();
    }

    @Test
    void the_histories_of_the_schemas_are_the_owners_alone() {
        assertThat(CATALOGUE.tables().stream().filter(Catalogue.Table::isHistory))
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(history -> {
                    for (String right : List.of("SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE")) {
                        assertThat(may(right, history.name()))
                                .as(history.name())
                                .isFalse();
                    }
                });
    }

    @Test
    void the_tables_outside_row_security_hold_no_more_than_their_reason_says() {
        assertThat(columns("access.way_in")).containsExactlyInAnyOrder("hash", "practice", "expires_at");
        assertThat(columns("practice.roll")).containsExactly("practice");
        assertThat(columns("store.salt")).containsExactlyInAnyOrder("single", "salt");
        assertThat(columns("store.restore")).containsExactlyInAnyOrder("id", "backup", "begun_at", "replayed_at");
    }

    @Test
    void the_role_of_the_program_is_no_superuser_bypasses_nothing_owns_nothing_and_belongs_to_no_group() {
        assertThat(CATALOGUE.strings("select concat_ws(' ', rolsuper, rolbypassrls, rolcreatedb, rolcreaterole,"
                        + " rolreplication) from pg_roles where rolname = 'rapport_app'"))
                .containsExactly("f f f f f");
        assertThat(CATALOGUE.strings("select classid::regclass || ' ' || objid from pg_shdepend where deptype = 'o'"
                        + " and refobjid = 'rapport_app'::regrole"))
                .isEmpty();
        assertThat(CATALOGUE.strings(
                        "select roleid::regrole::text from pg_auth_members where member = 'rapport_app'::regrole"))
                .isEmpty();
        assertThat(CATALOGUE.strings("select nspname from pg_namespace where"
                        + " has_schema_privilege('rapport_app', oid, 'CREATE')"))
                .isEmpty();
    }

    @Test
    void no_view_shows_more_than_its_reader_may_see() {
        assertThat(CATALOGUE.strings("select c.oid::regclass::text from pg_class c join pg_namespace n"
                        + " on n.oid = c.relnamespace where n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'"
                        + " and (c.relkind = 'm' or c.relkind = 'v' and not coalesce(c.reloptions::text, '') like"
                        + " '%security_invoker=true%')"))
                .isEmpty();
        assertThat(CATALOGUE.strings("select p.oid::regprocedure::text from pg_proc p join pg_namespace n"
                        + " on n.oid = p.pronamespace where n.nspname not like 'pg\\_%'"
                        + " and n.nspname <> 'information_schema' and p.prosecdef"))
                .isEmpty();
    }

    /** What the policy says; never less than the practice, for private thinking also its author. */
    private static String policy(String table) {
        String ownPractice = "(practice = access.practice())";
        return table.equals("concern.reflection")
                ? "(" + ownPractice + " AND ((author = access.actor()) OR (CURRENT_USER <> 'rapport_app'::name)))"
                : ownPractice;
    }

    private static boolean may(String right, String table) {
        return CATALOGUE.holds(
                "select has_table_privilege('rapport_app', cast(:table as regclass), '" + right + "')", table);
    }

    private static boolean mayOnAnyColumn(String right, String table) {
        return CATALOGUE.holds(
                "select has_any_column_privilege('rapport_app', cast(:table as regclass), '" + right + "')", table);
    }

    private static List<String> columns(String table) {
        return CATALOGUE.strings(
                "select attname from pg_attribute where attrelid = cast(:table as regclass) and attnum > 0"
                        + " and not attisdropped",
                table);
    }
}
