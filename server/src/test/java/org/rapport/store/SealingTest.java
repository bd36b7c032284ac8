package org.rapport.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.access.Actor;
import org.rapport.access.AtOnce;
import org.rapport.access.Door;
import org.rapport.access.PracticeId;
import org.rapport.house.House;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SealingTest {
    private static final Words CANARY = Words.of("canary-zqx felt unheard: ünïcødé");

    private static final House HOUSE = new House();

    private final Holder sam = Holder.client(UUID.randomUUID());
    private final Place place = new Place("store.words", UUID.randomUUID(), "sealed");

    @Test
    void what_was_sealed_here_opens_here() {
        assertThat(open(HOUSE.dana, sam, place, sealed())).isEqualTo(CANARY);
    }

    @Test
    void it_opens_at_no_other_place_and_under_no_other_holder() {
        byte[] sealed = sealed();
        breaks(HOUSE.dana, sam, new Place(place.table(), UUID.randomUUID(), place.column()), sealed);
        breaks(HOUSE.dana, sam, new Place("store.other", place.row(), place.column()), sealed);
        breaks(HOUSE.dana, sam, new Place(place.table(), place.row(), "other"), sealed);
        breaks(HOUSE.dana, Holder.client(HOUSE.kim.person().value()), place, sealed);
        breaks(HOUSE.dana, Holder.author(sam.id(), sam.id()), place, sealed);
        breaks(HOUSE.stranger, sam, place, sealed);
    }

    @Test
    void one_changed_bit_anywhere_breaks_the_seal() {
        byte[] sealed = sealed();
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            breaks(HOUSE.dana, sam, place, changed);
        }
        breaks(HOUSE.dana, sam, place, new byte[0]);
    }

    @Test
    void the_same_text_sealed_twice_does_not_look_the_same() {
        assertThat(sealed()).isNotEqualTo(sealed());
    }

    @Test
    void a_destroyed_key_makes_everything_under_it_unreadable_and_nothing_else() {
        UUID kept = keep(sam);
        byte[] sealed = sealed();
        UUID other = keep(Holder.client(HOUSE.kim.person().value()));
        HOUSE.door.run(HOUSE.job, inside -> Sealing.destroy(inside, sam));
        assertThat(read(HOUSE.dana, kept)).isEmpty();
        assertThatThrownBy(() -> open(HOUSE.dana, sam, place, sealed)).isInstanceOf(KeyDestroyed.class);
        assertThatThrownBy(() -> keep(sam)).isInstanceOf(KeyDestroyed.class);
        assertThat(read(HOUSE.dana, other)).contains(CANARY);
    }

    @Test
    void a_key_destroyed_before_it_was_ever_made_is_never_made() {
        var nobody = Holder.client(UUID.randomUUID());
        HOUSE.door.run(HOUSE.job, inside -> Sealing.destroy(inside, nobody));
        assertThatThrownBy(() -> keep(nobody)).isInstanceOf(KeyDestroyed.class);
    }

    @Test
    void the_program_may_destroy_a_key_but_never_change_one_and_nobody_brings_one_back() {
        keep(sam);
        assertThatThrownBy(() -> setKey(HOUSE.app, sam.id(), "\\x01"))
                .rootCause()
                .hasMessageContaining("may destroy a key");
        assertThatThrownBy(() -> setKey(HOUSE.app, HOUSE.practice.value(), ""))
                .rootCause()
                .hasMessageContaining("may destroy a key");
        HOUSE.door.run(HOUSE.job, inside -> Sealing.destroy(inside, sam));
        assertThatThrownBy(() -> setKey(HOUSE.owner, sam.id(), "\\x01"))
                .rootCause()
                .hasMessageContaining("stays destroyed");
    }

    private static void setKey(DataSource as, UUID holder, String wrapped) {
        new Door(as, HOUSE.clock, UUID::randomUUID)
                .run(
                        HOUSE.job,
                        inside -> inside.sql("update store.key set wrapped = cast(:wrapped as bytea)"
                                        + " where holder = :holder and holder_kind <> 'INDEX'")
                                .param("wrapped", wrapped)
                                .param("holder", holder)
                                .update());
    }

    @Test
    void a_fingerprint_is_the_same_for_the_same_text_in_this_field_and_practice_and_for_nothing_else() {
        byte[] sams = print(HOUSE.dana, "client.name", "Sam Ünver");
        assertThat(print(HOUSE.ravi, "client.name", "  sam  u\u0308nver ")).isEqualTo(sams);
        assertThat(print(HOUSE.dana, "client.email", "Sam Ünver")).isNotEqualTo(sams);
        assertThat(print(HOUSE.stranger, "client.name", "Sam Ünver")).isNotEqualTo(sams);
        assertThat(print(HOUSE.dana, "client.name", "Sam Unver")).isNotEqualTo(sams);
    }

    private static byte[] print(Actor actor, String field, String text) {
        return HOUSE.door.through(actor, inside -> HOUSE.sealing.fingerprint(inside, field, Words.of(text)));
    }

    @Test
    void another_master_key_opens_nothing() {
        UUID kept = keep(sam);
        var otherWords = new KeptWords(new Sealing(MasterKey.parse(MasterKey.generate())));
        assertThatThrownBy(() -> HOUSE.door.through(HOUSE.dana, inside -> otherWords.read(inside, kept)))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void several_who_seal_first_for_one_holder_end_up_with_one_key() throws Exception {
        var fresh = Holder.author(UUID.randomUUID(), sam.id());
        List<UUID> kept = AtOnce.run(6, () -> keep(fresh));
        for (UUID id : kept) {
            assertThat(read(HOUSE.dana, id)).contains(CANARY);
        }
    }

    @Test
    void words_cannot_print_themselves() {
        assertThat(CANARY.toString()).isEqualTo("[REDACTED]");
        assertThat(String.format("%s", CANARY)).doesNotContain("canary");
        assertThat(new Fact("x", "{}").toString() + List.of(CANARY)).doesNotContain("canary");
    }

    @Test
    void words_of_another_practice_look_like_words_that_never_were() {
        UUID kept = keep(sam);
        assertThat(read(HOUSE.stranger, kept)).isEmpty();
        assertThat(read(HOUSE.dana, UUID.randomUUID())).isEmpty();
    }

    @Test
    void no_column_of_the_whole_database_holds_a_clear_word_name_or_address() {
        keep(sam);
        var search = new CanarySearch(HOUSE.owner);
        for (String secret : List.of("canary-zqx", "Sam", "sam@client.example", "dana@practice.example")) {
            assertThat(search.columnsHolding(secret)).as(secret).isEmpty();
        }
        assertThat(search.columnsLookedAt())
                .contains("store.words.sealed", "practice.client.name", "practice.client.email", "store.event.body");
    }

    @Test
    void the_search_for_clear_words_finds_one_where_there_is_one() {
        HOUSE.door.run(
                new Actor.Job(new PracticeId(HOUSE.practice.value()), "test"),
                inside -> Events.append(
                        inside, UUID.randomUUID(), 0, List.of(new Fact("Said", "{\"text\":\"planted-zqx\"}"))));
        JdbcClient.create(HOUSE.owner)
                .sql("update practice.client set name = convert_to('planted-zqx', 'UTF8') where id = :id")
                .param("id", HOUSE.kim.person().value())
                .update();
        assertThat(new CanarySearch(HOUSE.owner).columnsHolding("planted-zqx"))
                .containsExactlyInAnyOrder("store.event.body", "practice.client.name");
    }

    private byte[] sealed() {
        return HOUSE.door.through(HOUSE.dana, inside -> HOUSE.sealing.seal(inside, sam, place, CANARY));
    }

    private UUID keep(Holder holder) {
        UUID id = UUID.randomUUID();
        HOUSE.door.run(HOUSE.dana, inside -> HOUSE.keptWords.keep(inside, id, holder, CANARY));
        return id;
    }

    private Optional<Words> read(Actor actor, UUID id) {
        return HOUSE.door.through(actor, inside -> HOUSE.keptWords.read(inside, id));
    }

    private Words open(Actor actor, Holder holder, Place where, byte[] sealed) {
        return HOUSE.door.through(actor, inside -> HOUSE.sealing.open(inside, holder, where, sealed));
    }

    private void breaks(Actor actor, Holder holder, Place where, byte[] sealed) {
        assertThatThrownBy(() -> open(actor, holder, where, sealed)).isInstanceOf(SealBroken.class);
    }
}
