package org.rapport.packs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapport.alliance.instrument.CohortSpread;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.instrument.Item;
import org.rapport.alliance.instrument.Scale;
import org.rapport.alliance.instrument.Trait;

/** Reads the scales and sees that they stand on the items that are there. */
record ScaleReader(List<Item> items, Texts texts) {

    List<Scale> scales(Place list) {
        List<Scale> scales = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        Set<String> used = new HashSet<>();
        for (Place place : list.elements()) {
            Scale scale = scale(place);
            if (!codes.add(scale.code())) {
                throw place.get("code").fault("This code is used twice.", "Give each scale a code of its own.");
            }
            scales.add(scale);
            used.addAll(scale.items());
        }
        if (scales.isEmpty()) {
            throw list.fault("There is no scale.", "Add one; series are made of the first.");
        }
        for (Item item : items) {
            if (item.is(Trait.SCORED) && !used.contains(item.code())) {
                throw list.fault(
                        "The item \"" + item.code() + "\" counts towards no scale.",
                        "Add it to a scale, or put \"scored\": false on the item.");
            }
        }
        return scales;
    }

    private Scale scale(Place place) {
        place.knowing("code", "title", "items", "method", "missingAllowed", "direction", "spread");
        List<String> itemCodes = itemCodes(place.get("items"));
        Place missing = place.get("missingAllowed");
        if (missing.integer() < 0 || missing.integer() >= itemCodes.size()) {
            throw missing.fault(
                    "The number of answers that may be missing does not fit " + itemCodes.size() + " items.",
                    "Put a number from 0 to " + (itemCodes.size() - 1) + " here.");
        }
        return new Scale(
                place.get("code").text(),
                texts.always(place.get("title")),
                itemCodes,
                place.get("method").oneOf(Scale.Method.class),
                missing.integer(),
                place.get("direction").oneOf(Direction.class),
                place.find("spread").flatMap(spread -> Optional.of(spread(spread))));
    }

    private List<String> itemCodes(Place list) {
        List<String> codes = new ArrayList<>();
        for (Place place : list.elements()) {
            String code = place.text();
            if (items.stream().noneMatch(item -> item.code().equals(code) && item.is(Trait.SCORED))) {
                throw place.fault(
                        "There is no scored item of this code.", "Name one that is listed under /items and is scored.");
            }
            if (codes.contains(code)) {
                throw place.fault("This item is named twice.", "Name each item once.");
            }
            codes.add(code);
        }
        if (codes.isEmpty()) {
            throw list.fault("The scale has no items.", "Name the codes of its items.");
        }
        return codes;
    }

    private static CohortSpread spread(Place place) {
        place.knowing("sdOfDifferences", "source");
        Place sd = place.get("sdOfDifferences");
        if (sd.number() <= 0) {
            throw sd.fault(
                    "A spread is above 0.", "Put the standard deviation of session-to-session differences here.");
        }
        return new CohortSpread(sd.number(), place.get("source").text());
    }
}
