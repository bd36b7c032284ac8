package org.rapport.concern;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.repair.event.Event;
import org.rapport.store.Fact;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the events of the process as JSON and reads them back. A type's simple name is its name for good; a body with a
 * field nobody knows is corrupt history, not something to be overlooked.
 */
final class EventCodec {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private static final Map<String, Class<?>> TYPES =
            leaves(Event.class).collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private EventCodec() {}

    static Fact write(Event event) {
        return new Fact(event.getClass().getSimpleName(), JSON.writeValueAsString(event));
    }

    /** Throws {@link IllegalStateException} for a type this version does not know. */
    static Event read(Fact fact) {
        Class<?> type = TYPES.get(fact.type());
        if (type == null) {
            throw new IllegalStateException("unknown event type " + fact.type());
        }
        return (Event) JSON.readValue(fact.body(), type);
    }

    /** The names of all event types, for tests that keep them stable. */
    static Stream<String> names() {
        return TYPES.keySet().stream().sorted();
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        Class<?>[] permitted = type.getPermittedSubclasses();
        return permitted == null ? Stream.of(type) : Arrays.stream(permitted).flatMap(EventCodec::leaves);
    }
}
