package org.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.ledger.Entries.blanked;
import static org.rapport.ledger.Entries.entry;
import static org.rapport.ledger.Entries.lines;
import static org.rapport.ledger.Entries.told;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.ledger.Verdict.Broken;
import org.rapport.ledger.Verdict.Why;

/** Whatever is done to a ledger is found by who holds an earlier checkpoint. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WalkTest {
    private static final UUID PRACTICE = new UUID(9, 9);

    private final List<Line> ledger = new ArrayList<>(lines(PRACTICE, 20));
    private final List<Checkpoint> outside =
            List.of(checkpoint(ledger, 8), checkpoint(ledger, 15), checkpoint(ledger, 20));

    private static Checkpoint checkpoint(List<Line> lines, int size) {
        var leaves = lines.subList(0, size).stream().map(Line::leaf).toList();
        return new Checkpoint("origin", new Proof.Root(size, Plain.root(leaves)));
    }

    private static Verdict walk(List<Line> lines, List<Checkpoint> checkpoints) {
        var walk = Walk.from(PRACTICE, checkpoints, List.of());
        lines.forEach(walk::take);
        return walk.end();
    }

    private Verdict walk() {
        return walk(ledger, outside);
    }

    @Test
    void a_ledger_nobody_touched_is_whole() {
        assertThat(walk()).isInstanceOf(Verdict.Whole.class);
        assertThat(walk(List.of(), List.of())).isEqualTo(new Verdict.Whole(Frontier.EMPTY, 0));
        assertThat(walk(List.of(), List.of(checkpoint(ledger, 0)))).isInstanceOf(Verdict.Whole.class);
    }

    @Test
    void a_changed_entry_is_found_by_its_number() {
        ledger.set(
                9,
                new Line.Told(entry(PRACTICE, 10), new UUID(0, 1), ledger.get(9).leaf()));
        assertThat(walk()).isEqualTo(new Broken(10, Why.CHANGED));
    }

    @Test
    void an_entry_of_another_practice_is_none_of_this_one() {
        ledger.set(9, told(entry(new UUID(9, 8), 10)));
        assertThat(walk(ledger, List.of())).isEqualTo(new Broken(10, Why.CHANGED));
    }

    @Test
    void a_removed_an_added_and_a_moved_entry_are_found_by_their_number() {
        var removed = new ArrayList<>(ledger);
        removed.remove(9);
        assertThat(walk(removed, List.of())).isEqualTo(new Broken(10, Why.MISSING));
        var added = new ArrayList<>(ledger);
        added.add(9, ledger.get(9));
        assertThat(walk(added, List.of())).isEqualTo(new Broken(11, Why.MISSING));
        var moved = new ArrayList<>(ledger);
        moved.set(9, ledger.get(10));
        moved.set(10, ledger.get(9));
        assertThat(walk(moved, List.of())).isEqualTo(new Broken(10, Why.MISSING));
    }

    @Test
    void a_ledger_written_anew_from_some_entry_on_is_found_between_two_checkpoints() {
        for (int from = 9; from < 20; from++) {
            var other = entry(PRACTICE, from + 1);
            ledger.set(from, new Line.Told(other, new UUID(7, 7), other.leaf(new UUID(7, 7))));
        }
        assertThat(walk(ledger, List.of())).isInstanceOf(Verdict.Whole.class);
        assertThat(walk()).isEqualTo(new Broken(9, Why.CHECKPOINT));
    }

    @Test
    void an_end_cut_off_with_its_head_is_found_by_a_checkpoint_beyond_it() {
        var cut = ledger.subList(0, 17);
        assertThat(walk(cut, outside.subList(0, 2))).isInstanceOf(Verdict.Whole.class);
        assertThat(walk(cut, outside)).isEqualTo(new Broken(18, Why.CUT));
    }

    @Test
    void a_receipt_finds_what_the_checkpoints_of_a_forked_ledger_hide() {
        var receipt = Receipt.of(
                entry(PRACTICE, 5).sealedWith(new UUID(4, 5)),
                4,
                List.of(),
                new SignedNote("t\n", "\u2014 n AAAAAAAAAA==\n"));
        var good = Walk.from(PRACTICE, List.of(), List.of(receipt));
        ledger.forEach(good::take);
        assertThat(good.end()).isInstanceOf(Verdict.Whole.class);
        var other = entry(PRACTICE, 5);
        ledger.set(4, new Line.Told(other, new UUID(7, 7), other.leaf(new UUID(7, 7))));
        var forked = Walk.from(PRACTICE, List.of(), List.of(receipt));
        ledger.forEach(forked::take);
        assertThat(forked.end()).isEqualTo(new Broken(5, Why.RECEIPT));
        assertThat(Walk.from(PRACTICE, List.of(), List.of(receipt)).end()).isEqualTo(new Broken(1, Why.CUT));
    }

    @Test
    void lines_of_an_erased_client_are_blank_and_the_ledger_is_whole_under_its_old_checkpoints() {
        var after = blanked(PRACTICE, ledger, List.of(3L, 6L, 18L));
        assertThat(walk(after, outside)).isEqualTo(new Verdict.Whole(frontier(after), 3));
    }

    @Test
    void a_line_blanked_without_being_named_is_found_and_so_is_one_that_came_back() {
        var more = new ArrayList<>(blanked(PRACTICE, ledger, List.of(3L, 6L)));
        more.set(9, new Line.Blanked(10, ledger.get(9).leaf(), 21));
        assertThat(walk(more, outside)).isEqualTo(new Broken(3, Why.UNACCOUNTED));
        var back = new ArrayList<>(blanked(PRACTICE, ledger, List.of(3L, 6L)));
        back.set(5, ledger.get(5));
        assertThat(walk(back, outside)).isEqualTo(new Broken(3, Why.UNACCOUNTED));
        var allBack = new ArrayList<>(blanked(PRACTICE, ledger, List.of(3L)));
        allBack.set(2, ledger.get(2));
        assertThat(walk(allBack, outside)).isEqualTo(new Broken(21, Why.UNACCOUNTED));
        var byNobody = new ArrayList<>(ledger);
        byNobody.set(4, new Line.Blanked(5, ledger.get(4).leaf(), 12));
        assertThat(walk(byNobody, outside)).isEqualTo(new Broken(5, Why.UNACCOUNTED));
    }

    @Test
    void after_the_first_thing_that_does_not_fit_nothing_is_taken() {
        var walk = Walk.from(PRACTICE, List.of(), List.of());
        assertThat(walk.take(ledger.get(0))).contains(List.of(ledger.get(0).leaf()));
        assertThat(walk.take(ledger.get(5))).isEmpty();
        assertThat(walk.take(ledger.get(1))).isEmpty();
        assertThat(walk.broken()).contains(new Broken(2, Why.MISSING));
        assertThat(walk.tree().size()).isEqualTo(1);
    }

    @Test
    void a_walk_from_a_trusted_place_goes_on_where_that_stood() {
        var walk = Walk.on(PRACTICE, frontier(ledger.subList(0, 8)));
        ledger.subList(8, 20).forEach(walk::take);
        assertThat(walk.tree()).isEqualTo(frontier(ledger));
        assertThat(walk.vouched()).isEqualTo(8);
    }

    private static Frontier frontier(List<Line> lines) {
        return Plain.tree(lines.stream().map(Line::leaf).toList()).frontier(lines.size());
    }
}
