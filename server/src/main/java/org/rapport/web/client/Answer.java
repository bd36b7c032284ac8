package org.rapport.web.client;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.repair.word.Choice;
import org.rapport.repair.word.Companion;
import org.rapport.repair.word.ConcernId;
import org.rapport.web.page.Problem;
import org.rapport.web.page.Shown;

/**
 * A way to answer with what was said about it so far.
 *
 * @param typed the fields {@code when}, {@code who} and {@code words}, as far as this way has them
 */
record Answer(WayToAnswer way, Typed typed) {
    private static final List<String> DAYS = List.of("in-a-week", "in-a-month", "only-if-i-say");

    /** The one field this way asks for besides; empty where it asks for nothing. */
    Optional<String> field() {
        return switch (way) {
            case WRITE, CHANGE_WITHOUT_TALKING, SOMETHING_ELSE -> Optional.of("words");
            case LATER -> Optional.of("when");
            case SOMEONE_WITH_ME -> Optional.of("who");
            case TALK, NO, ANOTHER_CLINICIAN, COMPLAINT -> Optional.empty();
        };
    }

    /** What is still missing or does not fit. */
    Optional<Problem> problem() {
        return switch (way) {
            case LATER -> DAYS.contains(typed.text("when")) ? Optional.empty() : missing("when");
            case SOMEONE_WITH_ME -> companion().isPresent() ? Optional.empty() : missing("who");
            case WRITE, CHANGE_WITHOUT_TALKING, SOMETHING_ELSE -> typed.tooLong();
            case TALK, NO, ANOTHER_CLINICIAN, COMPLAINT -> Optional.empty();
        };
    }

    private static Optional<Problem> missing(String field) {
        return Optional.of(Problem.at(field, field + ".problem"));
    }

    Map<String, Shown> kept() {
        return typed.keep(field().stream().toArray(String[]::new));
    }

    /** As the process names it; only once nothing is missing. */
    Choice choice(LocalDate today, ConcernId another) {
        return switch (way) {
            case TALK -> new Choice.Talk();
            case WRITE -> new Choice.Write();
            case LATER -> later(today);
            case SOMEONE_WITH_ME -> new Choice.SomeoneWithMe(companion().orElseThrow());
            case CHANGE_WITHOUT_TALKING -> new Choice.ChangeWithoutTalking();
            case NO -> new Choice.No();
            case ANOTHER_CLINICIAN -> new Choice.AnotherClinician();
            case COMPLAINT -> new Choice.Complaint();
            case SOMETHING_ELSE -> new Choice.SomethingElse(another);
        };
    }

    private Choice later(LocalDate today) {
        return switch (typed.text("when")) {
            case "in-a-week" -> new Choice.Later(today.plusWeeks(1));
            case "in-a-month" -> new Choice.Later(today.plusMonths(1));
            case String _ -> new Choice.LaterOnlyIfISay();
        };
    }

    private Optional<Companion> companion() {
        return switch (typed.text("who")) {
            case "family-or-friend" -> Optional.of(Companion.FAMILY_OR_FRIEND);
            case "advocate" -> Optional.of(Companion.ADVOCATE);
            case "interpreter" -> Optional.of(Companion.INTERPRETER);
            case "another-professional" -> Optional.of(Companion.ANOTHER_PROFESSIONAL);
            case "not-said" -> Optional.of(Companion.NOT_SAID);
            case String _ -> Optional.empty();
        };
    }
}
