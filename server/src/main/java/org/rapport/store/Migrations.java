package org.rapport.store;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Brings the schemas up to date as their owner, one schema a package, upstream first. Each package's SQL lies beside its
 * code; a table, its grants and its row policy stand in one file.
 */
public final class Migrations {
    /** The role the program works as: no superuser, owns nothing, bypasses nothing. */
    public static final String APP_ROLE = "rapport_app";

    private static final List<String> SCHEMAS =
            List.of("access", "store", "practice", "checkin", "watch", "concern", "rights");

    private Migrations() {}

    /**
     * Creates the role with this password, and every schema.
     *
     * @param owner a data source signed in as the owner of the database
     */
    public static void run(DataSource owner, String appPassword) {
        createRole(JdbcClient.create(owner), appPassword);
        for (String schema : SCHEMAS) {
            Flyway.configure()
                    .dataSource(owner)
                    .schemas(schema)
                    .defaultSchema(schema)
                    .createSchemas(true)
                    .locations("classpath:org/rapport/" + schema + "/migration")
                    .failOnMissingLocations(true)
                    .initSql("set client_min_messages = warning")
                    .load()
                    .migrate();
            JdbcClient.create(owner)
                    .sql("grant usage on schema " + schema + " to " + APP_ROLE)
                    .update();
        }
    }

    private static void createRole(JdbcClient owner, String password) {
        boolean exists = owner.sql("select 1 from pg_roles where rolname = :name")
                .param("name", APP_ROLE)
                .query()
                .optionalValue()
                .isPresent();
        // Neither CREATE nor ALTER ROLE takes bind parameters; format with %L quotes.
        String statement = owner.sql("select format(:template, :password)")
                .param(
                        "template",
                        (exists ? "alter" : "create") + " role " + APP_ROLE
                                + " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password %L")
                .param("password", password)
                .query(String.class)
                .single();
        owner.sql(statement).update();
    }
}
