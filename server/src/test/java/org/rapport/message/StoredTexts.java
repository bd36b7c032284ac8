package org.rapport.message;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything a database holds in columns of text, JSON or bytes, to be searched as its owner. */
final class StoredTexts {
    private final List<String> all;

    StoredTexts(JdbcClient owner) {
        all = queries(owner).stream()
                .flatMap(query -> owner.sql(query).query((row, i) -> row.getBytes(1)).stream())
                .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
                .toList();
    }

    private static List<String> queries(JdbcClient owner) {
        return owner.sql(
                        "select format(case when data_type = 'bytea' then 'select %1$I from %2$I.%3$I where %1$I is not null'"
                                + " else 'select convert_to(%1$I::text, ''UTF8'') from %2$I.%3$I where %1$I is not null' end,"
                                + " column_name, table_schema, table_name) from information_schema.columns"
                                + " where table_schema not in ('pg_catalog', 'information_schema')"
                                + " and data_type in ('text', 'character varying', 'bytea', 'json', 'jsonb', 'ARRAY')")
                .query((row, i) -> row.getString(1))
                .list();
    }

    int count() {
        return all.size();
    }

    boolean holds(String secret) {
        return all.stream().anyMatch(text -> text.contains(secret));
    }
}
