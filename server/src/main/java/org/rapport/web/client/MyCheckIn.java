package org.rapport.web.client;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.alliance.instrument.Answer;
import org.rapport.checkin.Asking;
import org.rapport.checkin.Askings;
import org.rapport.checkin.WhatIsAsked;
import org.rapport.checkin.WhatIsAsked.Asked;
import org.rapport.checkin.WhatIsAsked.Question;
import org.rapport.practice.Relationships;
import org.rapport.web.gate.NothingHere;
import org.rapport.web.page.Option;

/** The check-in of the client who asks: the one their link is about or, in the room, the latest there is. */
record MyCheckIn(Around here, Asked asked) {
    private static final String RATHER_NOT = "rather-not";

    static MyCheckIn get(Around here) {
        String language = here.frame().language().tag();
        return here.visit()
                .subject()
                .or(() -> latest(here))
                .flatMap(asking -> WhatIsAsked.see(here.inside(), asking, language))
                .map(asked -> new MyCheckIn(here, asked))
                .orElseThrow(NothingHere::new);
    }

    private static Optional<UUID> latest(Around here) {
        return Relationships.listWith(here.inside(), here.client().person()).stream()
                .flatMap(relationship -> Askings.listOf(here.inside(), relationship.id()).stream())
                .max(Comparator.comparing(Asking::askedAt))
                .map(Asking::id);
    }

    UUID id() {
        return asked.asking().id();
    }

    /** Whether it can still be answered. */
    boolean open() {
        return asked.asking().open(here.inside().now());
    }

    String clinician() {
        return here.nameOf(Relationships.get(here.inside(), asked.asking().relationship())
                .clinician()
                .value());
    }

    int total() {
        return asked.questions().size();
    }

    Question question(int number) {
        if (number < 1 || number > total()) {
            throw new NothingHere();
        }
        return asked.questions().get(number - 1);
    }

    /** The radios of a question; how the direct one is worded is a matter of the pages. */
    static List<Option> options(Question question) {
        return question.options().stream()
                .map(option -> Option.of(Integer.toString(option.value()), option.label()))
                .toList();
    }

    /** What was answered before, as the value of its radio. */
    Optional<String> said(Question question) {
        return switch (asked.answers().to(question.item())) {
            case Answer.Given(int value) -> Optional.of(question.direct() ? yesOrNo(value) : Integer.toString(value));
            case Answer.Declined _ -> Optional.of(RATHER_NOT);
            case Answer.Skipped _ -> Optional.empty();
        };
    }

    /** The words of a radio of this question. */
    String label(Question question, String value) {
        return question.options().stream()
                .filter(option -> value.equals(Integer.toString(option.value())))
                .map(WhatIsAsked.Option::label)
                .findFirst()
                .orElseGet(() -> here.frame().say("item.answer." + value));
    }

    /** Whether anything at all was said to any question. */
    boolean anyAnswer() {
        return !asked.answers().byItem().isEmpty();
    }

    private static String yesOrNo(int value) {
        return value == 0 ? "no" : "yes";
    }

    /** How many questions have an answer; to say that one would rather not is none. */
    int answered() {
        return (int) asked.questions().stream()
                .filter(question -> asked.answers().to(question.item()) instanceof Answer.Given)
                .count();
    }

    /** The answer behind a radio of this question; empty when there is no such radio. */
    static Optional<Answer> answer(Question question, String picked) {
        if (picked.equals(RATHER_NOT)) {
            return Optional.of(Answer.declined());
        }
        String value = question.direct() ? value(picked) : picked;
        return question.options().stream()
                .map(WhatIsAsked.Option::value)
                .filter(option -> value.equals(Integer.toString(option)))
                .findFirst()
                .map(Answer::given);
    }

    private static String value(String picked) {
        return switch (picked) {
            case "yes" -> "1";
            case "no" -> "0";
            case String _ -> "";
        };
    }
}
