package org.rapport.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.repair.event.Event;
import org.rapport.repair.word.TextDigest;
import org.rapport.store.Fact;

/** Events as JSON: each comes back as it was, under a name it keeps for good, and none can hold a text. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EventCodecTest {
    /** Stored for ever under these names: a renamed event is an unreadable history. */
    private static final List<String> NAMES = List.of(
            "Advised",
            "AgreementAmended",
            "AgreementEndorsed",
            "AgreementObjected",
            "AgreementProposed",
            "ChangeProposed",
            "Chosen",
            "ConcernRaised",
            "Consulted",
            "ConversationRecorded",
            "Escalated",
            "FollowUpAnswered",
            "FollowUpPlanned",
            "FollowUpRecorded",
            "HandOverAccepted",
            "HandOverOffered",
            "HandOverRefused",
            "HoldPlaced",
            "HoldReleased",
            "InvitationCancelled",
            "InvitationCreated",
            "InvitationExpired",
            "InvitationSent",
            "NoStillStands",
            "ReflectionMarked",
            "Reopened",
            "RepairEnded",
            "RepairOpened",
            "StopLifted",
            "Stopped",
            "TakenUp",
            "WhyNotRecorded",
            "Withdrawn",
            "WordsErased",
            "WordsShared",
            "WordsTakenBack");

    @Test
    void the_names_of_all_events_are_these_for_good() {
        assertThat(EventCodec.names()).containsExactlyElementsOf(NAMES);
        assertThat(events().map(Class::getSimpleName)).containsExactlyInAnyOrderElementsOf(NAMES);
    }

    @Test
    void every_event_comes_back_as_it_was() {
        long seed = 20_260_302;
        var some = new Some(new Random(seed));
        for (int step = 0; step < 40; step++) {
            for (Class<?> type : events().toList()) {
                var event = (Event) some.of(type);
                assertThat(EventCodec.read(EventCodec.write(event)))
                        .as("seed %d, step %d, %s", seed, step, type.getSimpleName())
                        .isEqualTo(event);
            }
        }
    }

    @Test
    void an_unknown_type_is_refused() {
        assertThatThrownBy(() -> EventCodec.read(new Fact("Forgotten", "{}")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Forgotten");
    }

    @Test
    void a_body_with_an_unknown_field_is_refused_for_every_event() {
        var some = new Some(new Random(7));
        events().forEach(type -> {
            Fact fact = EventCodec.write((Event) some.of(type));
            var odd = new Fact(fact.type(), fact.body().replaceFirst("\\{", "{\"note\":1,"));
            assertThatThrownBy(() -> EventCodec.read(odd)).as(fact.type()).isInstanceOf(RuntimeException.class);
        });
    }

    @Test
    void a_body_that_lacks_a_plain_value_is_refused() {
        assertThatThrownBy(() -> EventCodec.read(new Fact("HoldPlaced", "{\"reason\":\"COURT\"}")))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void no_event_can_hold_a_text() {
        events().forEach(type -> Arrays.stream(type.getRecordComponents())
                .forEach(component -> assertThat(wordless(component.getGenericType()))
                        .as("%s.%s", type.getSimpleName(), component.getName())
                        .isTrue()));
    }

    private static boolean wordless(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Set.of(Optional.class, Set.class, List.class).contains((Class<?>) generic.getRawType())
                    && wordless(generic.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> plain
                && (plain.isEnum()
                        || Set.of(
                                        int.class,
                                        boolean.class,
                                        UUID.class,
                                        Instant.class,
                                        LocalDate.class,
                                        TextDigest.class)
                                .contains(plain)
                        || (plain.isRecord()
                                && components(plain)
                                        .map(RecordComponent::getGenericType)
                                        .allMatch(EventCodecTest::wordless)));
    }

    private static Stream<RecordComponent> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents());
    }

    private static Stream<Class<?>> events() {
        return leaves(Event.class);
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventCodecTest::leaves)
                : Stream.of(type);
    }
}
