package org.rapport.packs;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapport.alliance.instrument.AnswerOption;
import org.rapport.alliance.instrument.Instrument;
import org.rapport.alliance.instrument.InstrumentKey;
import org.rapport.alliance.instrument.Item;
import org.rapport.alliance.instrument.Licence;
import org.rapport.alliance.instrument.Reliability;
import org.rapport.alliance.instrument.Scale;
import org.rapport.alliance.instrument.Trait;
import org.rapport.alliance.instrument.Translation;
import org.rapport.alliance.instrument.Validation;
import org.rapport.alliance.instrument.Wording;

/** Reads one file from its root down. */
final class PackReader {
    static final String FORMAT = "rapport-instrument/1";

    private final Place root;
    private final Texts texts;

    private PackReader(Place root) {
        this.root = root;
        this.texts = new Texts(translations(root), licence(root.get("licence")).text());
    }

    static Instrument instrument(Place root) {
        root.knowing(
                "format",
                "name",
                "version",
                "title",
                "instruction",
                "validation",
                "licence",
                "translations",
                "answers",
                "items",
                "scales",
                "reliabilities");
        Place format = root.get("format");
        if (!format.text().equals(FORMAT)) {
            throw format.fault("This format is not known.", "Put \"" + FORMAT + "\" here.");
        }
        return new PackReader(root).instrument();
    }

    private Instrument instrument() {
        List<Item> items = items();
        List<Scale> scales = new ScaleReader(items, texts).scales(root.get("scales"));
        return new Instrument(
                new InstrumentKey(root.get("name").text(), root.get("version").text()),
                texts.always(root.get("title")),
                root.find("instruction").map(texts::owned).orElse(Wording.NONE),
                items,
                scales,
                root.get("validation").oneOf(Validation.class),
                reliabilities(scales),
                licence(root.get("licence")),
                translations(root));
    }

    private static List<Translation> translations(Place root) {
        List<Translation> translations = new ArrayList<>();
        for (Place place : root.get("translations").elements()) {
            place.knowing("language", "validation", "source");
            translations.add(new Translation(
                    place.get("language").text(),
                    place.get("validation").oneOf(Validation.class),
                    place.get("source").text()));
        }
        return translations;
    }

    private static Licence licence(Place place) {
        place.knowing("name", "notice", "context", "text");
        return new Licence(
                place.get("name").text(),
                place.get("notice").text(),
                place.get("context").text(),
                place.get("text").oneOf(Licence.Text.class));
    }

    private List<Item> items() {
        Map<String, List<AnswerOption>> answers = new HashMap<>();
        root.get("answers").members().forEach((name, place) -> answers.put(name, options(place)));
        Map<String, Item> items = new LinkedHashMap<>();
        for (Place place : root.get("items").elements()) {
            Item item = item(place, answers);
            if (items.put(item.code(), item) != null) {
                throw place.get("code").fault("This code is used twice.", "Give each item a code of its own.");
            }
        }
        return List.copyOf(items.values());
    }

    private List<AnswerOption> options(Place list) {
        List<AnswerOption> options = new ArrayList<>();
        for (Place place : list.elements()) {
            place.knowing("code", "value", "label");
            options.add(new AnswerOption(
                    place.get("code").text(), place.get("value").integer(), texts.in(place, "label")));
        }
        Set<Integer> values = options.stream().map(AnswerOption::value).collect(Collectors.toSet());
        if (options.size() < 2 || values.size() < options.size()) {
            throw list.fault("These are not two or more answers with different values.", "Give each its own value.");
        }
        return options;
    }

    private Item item(Place place, Map<String, List<AnswerOption>> answers) {
        place.knowing("code", "text", "answers", "scored", "direct", "reversed", "sensitive");
        Place use = place.get("answers");
        List<AnswerOption> options = Optional.ofNullable(answers.get(use.text()))
                .orElseThrow(() -> use.fault(
                        "There are no answers of this name.", "Name one that is listed under /answers, or add it."));
        return new Item(place.get("code").text(), texts.in(place, "text"), options, traits(place));
    }

    private static Set<Trait> traits(Place place) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        if (place.find("scored").map(Place::yes).orElse(true)) {
            traits.add(Trait.SCORED);
        }
        Map.of("direct", Trait.DIRECT, "reversed", Trait.REVERSED, "sensitive", Trait.SENSITIVE)
                .forEach((name, trait) -> {
                    if (place.find(name).map(Place::yes).orElse(false)) {
                        traits.add(trait);
                    }
                });
        return traits;
    }

    private List<Reliability> reliabilities(List<Scale> scales) {
        List<Reliability> reliabilities = new ArrayList<>();
        for (Place place : root.get("reliabilities").elements()) {
            place.knowing("scale", "coefficient", "value", "source");
            Place scale = place.get("scale");
            if (scales.stream().noneMatch(known -> known.code().equals(scale.text()))) {
                throw scale.fault("There is no scale of this code.", "Name one that is listed under /scales.");
            }
            double value = place.get("value").number();
            if (value < 0 || value > 1) {
                throw place.get("value").fault("A reliability lies between 0 and 1.", "Put the published number here.");
            }
            reliabilities.add(new Reliability(
                    scale.text(),
                    place.get("coefficient").text(),
                    value,
                    place.get("source").text()));
        }
        return reliabilities;
    }
}
