package org.rapport.packs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** A value in a file together with where it stands, so that whatever is wrong with it can be pointed at. */
record Place(String file, String pointer, JsonNode value) {

    PackFault fault(String wrong, String remedy) {
        return new PackFault(new PackProblem(file, pointer, wrong, remedy));
    }

    /** Refuses a property that is not one of these: a misspelt one would otherwise be passed over in silence. */
    Place knowing(String... names) {
        Set<String> known = new TreeSet<>(Arrays.asList(names));
        members().forEach((name, place) -> {
            if (!known.contains(name)) {
                throw place.fault(
                        "\"" + name + "\" is not known here.",
                        "Known are " + String.join(", ", known) + ". Rename it or take it out.");
            }
        });
        return this;
    }

    Place get(String name) {
        return find(name)
                .orElseThrow(
                        () -> fault("\"" + name + "\" is missing.", "Add it; docs/instruments.md shows a whole file."));
    }

    Optional<Place> find(String name) {
        return Optional.ofNullable(members().get(name));
    }

    Map<String, Place> members() {
        if (!value.isObject()) {
            throw fault("An object is needed here, not " + kind() + ".", "Put { … } here.");
        }
        Map<String, Place> members = new LinkedHashMap<>();
        value.properties().forEach(member -> members.put(member.getKey(), at(member.getKey(), member.getValue())));
        return members;
    }

    List<Place> elements() {
        if (!value.isArray()) {
            throw fault("A list is needed here, not " + kind() + ".", "Put [ … ] here.");
        }
        List<Place> elements = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            elements.add(at(String.valueOf(i), value.get(i)));
        }
        return elements;
    }

    String text() {
        if (!value.isString() || value.stringValue().isBlank()) {
            throw fault("A text is needed here, not " + kind() + ".", "Put a text in quotation marks here.");
        }
        return value.stringValue();
    }

    int integer() {
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw fault("A whole number is needed here, not " + kind() + ".", "Put a whole number here.");
        }
        return value.intValue();
    }

    double number() {
        if (!value.isNumber() || !Double.isFinite(value.doubleValue())) {
            throw fault("A number is needed here, not " + kind() + ".", "Put a number here.");
        }
        return value.doubleValue();
    }

    boolean yes() {
        if (!value.isBoolean()) {
            throw fault("true or false is needed here, not " + kind() + ".", "Put true or false here.");
        }
        return value.booleanValue();
    }

    <E extends Enum<E>> E oneOf(Class<E> choices) {
        String name = text();
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(name))
                .findFirst()
                .orElseThrow(() -> fault(
                        "\"" + name + "\" cannot be chosen here.",
                        "Choose one of " + Arrays.toString(choices.getEnumConstants()) + "."));
    }

    private Place at(String name, JsonNode child) {
        return new Place(file, pointer + "/" + name.replace("~", "~0").replace("/", "~1"), child);
    }

    private String kind() {
        return switch (value.getNodeType()) {
            case OBJECT -> "an object";
            case ARRAY -> "a list";
            case STRING -> value.stringValue().isBlank() ? "an empty text" : "a text";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case NULL -> "null";
            case MISSING, BINARY, POJO -> "something else";
        };
    }
}
