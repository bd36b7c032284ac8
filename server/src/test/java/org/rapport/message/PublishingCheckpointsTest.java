package org.rapport.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.house.House;
import org.rapport.ledger.Checkpoint;
import org.rapport.ledger.NoteKey;
import org.rapport.ledger.SignedNote;
import org.rapport.store.Ledger;
import org.rapport.store.Signing;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Checkpoints leave the house once a day by the outbox, and a ledger that forked gets none. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublishingCheckpointsTest {
    @TempDir
    Path outside;

    private final House house = new House();
    private final Signing sign = new Signing(house, house.job);
    private final List<Letter> left = new ArrayList<>();
    private boolean mailAway;

    private final Post post = letter -> {
        if (mailAway) {
            throw new Post.NotTaken("away");
        }
        left.add(letter);
    };

    private List<Outward> ways() {
        return List.of(
                new CheckpointByMail(post, "keeper@outside.example"), new CheckpointToFolder(outside, sign.signing));
    }

    private void round() {
        new PublishingCheckpoints(house.door, sign.signing, Duration.ofHours(24), ways()).round();
        send();
    }

    private void send() {
        new Sending(
                        house.door,
                        house.people,
                        new Letters(house.tokens, URI.create("http://localhost/")),
                        post,
                        house.parts.errands())
                .with(ways())
                .round();
    }

    private void read() {
        house.door.run(
                house.dana,
                inside -> Ledger.write(
                        inside,
                        "read-words",
                        house.sam.person().value(),
                        house.sam.person().value(),
                        "care"));
    }

    @Test
    void each_day_one_leaves_by_every_way_for_every_practice() throws IOException {
        read();
        round();
        round();
        assertThat(left).hasSize(2);
        assertThat(inFolder()).hasSize(1);
        house.clock.pass(Duration.ofHours(23));
        round();
        assertThat(left).hasSize(2);
        house.clock.pass(Duration.ofHours(1));
        round();
        assertThat(left).hasSize(4);
        assertThat(inFolder()).hasSize(2);
    }

    @Test
    void the_mail_holds_the_note_and_nothing_that_names_anybody() {
        read();
        round();
        Letter letter = left.stream()
                .filter(found -> found.body().reveal().contains("\n1\n"))
                .findFirst()
                .orElseThrow();
        assertThat(letter.to().reveal()).isEqualTo("keeper@outside.example");
        assertThat(letter.subject()).isEqualTo("Ledger checkpoint");
        assertThat(letter.fromName()).isEqualTo("Rapport");
        assertThat(letter.stop()).isEmpty();
        assertThat(sign.opened(SignedNote.parse(letter.body().reveal()).orElseThrow())
                        .size())
                .isEqualTo(1);
    }

    @Test
    void what_lies_in_the_folder_holds_under_the_key_beside_it() throws IOException {
        read();
        round();
        NoteKey key =
                NoteKey.parse(Files.readString(folder().resolve("key")).strip()).orElseThrow();
        assertThat(inFolder())
                .allSatisfy(file -> assertThat(
                                SignedNote.parse(Files.readString(file)).flatMap(note -> Checkpoint.open(note, key)))
                        .isPresent());
    }

    @Test
    void a_mail_server_that_is_away_loses_none() {
        read();
        mailAway = true;
        round();
        assertThat(left).isEmpty();
        mailAway = false;
        house.clock.pass(Duration.ofMinutes(2));
        send();
        assertThat(left).hasSize(2);
    }

    @Test
    void a_checkpoint_a_client_asked_for_does_not_put_off_the_one_on_schedule() throws IOException {
        read();
        sign.ask();
        round();
        assertThat(inFolder()).hasSize(1);
    }

    @Test
    void a_ledger_that_does_not_go_on_from_what_was_signed_gets_none_and_the_others_theirs() throws IOException {
        read();
        round();
        var owner = JdbcClient.create(house.owner);
        owner.sql("delete from store.ledger").update();
        owner.sql("update store.ledger_head set size = 0, peaks = ''").update();
        house.clock.pass(Duration.ofHours(24));
        assertThatThrownBy(this::round)
                .isInstanceOf(PublishingCheckpoints.Forked.class)
                .hasMessage("the ledger of practice " + house.practice.value()
                        + " gets no checkpoint: entry 1 was signed and is gone. Run ./rapport verify-ledger.");
        send();
        assertThat(left).hasSize(3);
        assertThat(inFolder()).hasSize(1);
    }

    private Path folder() {
        return outside.resolve(house.practice.value().toString());
    }

    private List<Path> inFolder() throws IOException {
        try (var files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(".checkpoint")).toList();
        }
    }
}
