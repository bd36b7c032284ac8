package org.rapport.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.house.Canaries;
import org.rapport.house.House;
import org.rapport.house.SealedTexts;
import org.rapport.house.StolenDisk;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A copy of the database without the master key holds no word, name or address (threat T2). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StolenDiskTest {
    private static final int STORIES = 12;

    private static House house;
    private static Canaries canaries;
    private static Map<String, byte[]> everything;

    @BeforeAll
    static void tell() throws IOException {
        house = new House();
        var disk = new StolenDisk(house.owner);
        canaries = new Canaries(house, 2);
        for (int i = 0; i < STORIES; i++) {
            canaries.tell();
        }
        plantParrots();
        everything = disk.everything();
    }

    /** Something that must be found, in every way in which the search looks. */
    private static void plantParrots() throws IOException {
        var database = JdbcClient.create(house.owner);
        database.sql("create table store.parrot (name text, bytes bytea)").update();
        byte[] parrot = "a parrot said so".getBytes(StandardCharsets.UTF_8);
        plant("plain", parrot);
        plant("wide", "a parrot said so".getBytes(StandardCharsets.UTF_16LE));
        plant("wide", "a parrot said so".getBytes(StandardCharsets.UTF_16BE));
        for (int before = 0; before < 3; before++) {
            plant(
                    "base64",
                    Base64.getEncoder().encode(("x".repeat(before) + "parrot said").getBytes(StandardCharsets.UTF_8)));
        }
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            out.write(parrot);
        }
        plant("packed", packed.toByteArray());
    }

    private static void plant(String name, byte[] bytes) {
        JdbcClient.create(house.owner)
                .sql("insert into store.parrot (name, bytes) values (:name, :bytes)")
                .param("name", name)
                .param("bytes", bytes)
                .update();
    }

    @Test
    void two_hundred_canaries_stand_in_no_file_no_change_log_and_no_table() {
        assertThat(canaries.all()).hasSizeGreaterThanOrEqualTo(200).allMatch(text -> text.startsWith("canary"));
        assertThat(StolenDisk.placesOf("canary", everything)).isEmpty();
    }

    @Test
    void they_are_all_there_for_whoever_has_the_key_and_none_is_for_whoever_has_another() {
        String open = String.join(
                "\n",
                SealedTexts.in(house.owner, MasterKey.parse(house.masterKey)).open());
        assertThat(canaries.all()).allMatch(open::contains);
        var thief = SealedTexts.in(house.owner, MasterKey.parse(MasterKey.generate()));
        assertThat(thief.open()).isEmpty();
        assertThat(thief.broken()).isGreaterThanOrEqualTo(canaries.all().size());
    }

    @Test
    void the_search_looked_at_files_changes_and_tables_and_finds_what_is_there_in_every_way() {
        assertThat(everything.keySet())
                .anyMatch(name -> name.startsWith("base/"))
                .anyMatch(name -> name.startsWith("pg_wal/"))
                .contains("store.words", "practice.client", "concern.reflection", "postgres.log");
        var places = StolenDisk.placesOf("parrot", everything);
        for (String way :
                new String[] {"utf-8", "utf-16le", "utf-16be", "hex", "base64+0", "base64+1", "base64+2", "deflate"}) {
            assertThat(places).as(way).anyMatch(place -> place.endsWith(" as " + way));
        }
        assertThat(places).anyMatch(place -> place.startsWith("base/")).anyMatch(place -> place.startsWith("pg_wal/"));
    }
}
