package org.rapport.house;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A fingerprint of every row of every table, to see whether anything changed. */
public final class AllRows {
    private AllRows() {}

    /** By table; tables of the tool that migrates are left out. */
    public static Map<String, String> of(DataSource owner) {
        var database = JdbcClient.create(owner);
        List<String> tables = database.sql(
                        "select table_schema || '.' || table_name from information_schema.tables"
                                + " where table_type = 'BASE TABLE' and table_schema in"
                                + " ('access', 'store', 'practice', 'checkin', 'watch', 'concern', 'rights') and table_name not like 'flyway%'")
                .query((row, i) -> row.getString(1))
                .list();
        Map<String, String> rows = new TreeMap<>();
        for (String table : tables) {
            String digest = database.sql(
                            "select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from " + table + " t")
                    .query(String.class)
                    .single();
            rows.put(table, digest);
        }
        return rows;
    }
}
