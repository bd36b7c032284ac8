package org.rapport.alliance.instrument;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Instruments for tests. */
public final class Fixtures {
    private Fixtures() {}

    /** Four items 0 to 4, the last one reversed, and a direct item; one answer may be missing. */
    public static Instrument fourItemsAndADirectOne() {
        List<Item> items = List.of(
                item("a", 4, Trait.SCORED),
                item("b", 4, Trait.SCORED),
                item("c", 4, Trait.SCORED),
                item("d", 4, Trait.SCORED, Trait.REVERSED),
                item("wrong", 1, Trait.DIRECT));
        Scale total = scale("total", Scale.Method.SUM, "a", "b", "c", "d");
        Scale bond = scale("bond", Scale.Method.MEAN, "a", "d");
        return instrument(items, List.of(total, bond));
    }

    public static Instrument instrument(List<Item> items, List<Scale> scales) {
        return new Instrument(
                new InstrumentKey("four", "1"),
                text("Four"),
                Wording.NONE,
                items,
                scales,
                Validation.UNVALIDATED,
                List.of(),
                new Licence("Apache-2.0", "ours", "own wording", Licence.Text.SHIPPED),
                List.of(new Translation("en", Validation.UNVALIDATED, "original")));
    }

    public static Item item(String code, int highest, Trait... traits) {
        List<AnswerOption> options = IntStream.rangeClosed(0, highest)
                .mapToObj(value -> new AnswerOption("o" + value, value, text("o" + value)))
                .toList();
        EnumSet<Trait> set = EnumSet.noneOf(Trait.class);
        set.addAll(Arrays.asList(traits));
        return new Item(code, text(code), options, set);
    }

    public static Scale scale(String code, Scale.Method method, String... items) {
        return new Scale(code, text(code), List.of(items), method, 1, Direction.HIGHER_IS_BETTER, Optional.empty());
    }

    private static Wording text(String english) {
        return Wording.of(Map.of("en", english));
    }
}
