package org.rapport.concern;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.rapport.repair.word.TextDigest;

/** Any value of a record of ids, enums and times, drawn from a seeded random; optionals and sets empty or full. */
final class Some {
    private final Random random;

    Some(Random random) {
        this.random = random;
    }

    Object of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return container((Class<?>) generic.getRawType(), generic.getActualTypeArguments()[0]);
        }
        if (type instanceof Class<?> plain) {
            return plain.isEnum() ? one(plain.getEnumConstants()) : single(plain);
        }
        throw new IllegalArgumentException("no way to make a " + type);
    }

    private Object container(Class<?> raw, Type element) {
        int size = random.nextInt(3);
        if (raw == Optional.class) {
            return size == 0 ? Optional.empty() : Optional.of(of(element));
        }
        var elements =
                new HashSet<>(Stream.generate(() -> of(element)).limit(size).toList());
        return raw == List.class ? List.copyOf(elements) : Set.copyOf(elements);
    }

    private Object single(Class<?> plain) {
        if (plain == UUID.class) {
            return new UUID(random.nextLong(), random.nextLong());
        }
        if (plain == Instant.class) {
            return Instant.EPOCH.plus(random.nextLong(4_000_000_000_000_000L), ChronoUnit.MICROS);
        }
        if (plain == LocalDate.class) {
            return LocalDate.ofEpochDay(random.nextInt(40_000));
        }
        if (plain == boolean.class) {
            return random.nextBoolean();
        }
        if (plain == int.class) {
            return random.nextInt();
        }
        return plain == TextDigest.class
                ? new TextDigest("%064x".formatted(random.nextLong(Long.MAX_VALUE)))
                : record(plain);
    }

    private Object record(Class<?> type) {
        var components = type.getRecordComponents();
        var types =
                Arrays.stream(components).map(component -> component.getType()).toArray(Class<?>[]::new);
        var values = Arrays.stream(components)
                .map(component -> of(component.getGenericType()))
                .toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no way to make a " + type, e);
        }
    }

    private Object one(Object[] of) {
        return of[random.nextInt(of.length)];
    }
}
