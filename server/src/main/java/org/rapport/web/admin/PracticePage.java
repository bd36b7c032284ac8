package org.rapport.web.admin;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.repair.word.Step;
import org.rapport.web.clinician.Desk;
import org.rapport.web.clinician.Way;
import org.rapport.web.page.Option;
import org.rapport.web.page.Said;
import org.rapport.web.page.Shown;

/**
 * The practice at a glance, without any words of anybody. Template {@code admin/practice.jte}.
 *
 * @param people who works here
 * @param deadlines the policy: the step and its business days
 * @param outbox how the messages fare
 * @param takeIn the forms that take people in
 */
public record PracticePage(Desk desk, List<Person> people, List<Deadline> deadlines, Outbox outbox, TakeIn takeIn) {
    public PracticePage {
        people = List.copyOf(people);
        deadlines = List.copyOf(deadlines);
    }

    /**
     * Somebody who works here.
     *
     * @param role the phrase key {@code role.CLINICIAN}, {@code role.SUPERVISOR}, {@code role.MANAGER}
     * @param signIn makes a one-time sign-in link to hand over
     */
    public record Person(String name, Said role, boolean active, Way signIn) {}

    /** How long a step may wait before the supervisor is told that it waits. */
    public record Deadline(Step step, int businessDays) {}

    /**
     * The messages on their way out.
     *
     * @param waiting not yet sent
     * @param oldest since when the oldest one waits
     * @param failed tried and not accepted by the mail server
     * @param sentToday accepted today
     */
    public record Outbox(int waiting, Optional<LocalDateTime> oldest, int failed, int sentToday) {
        /** Whether somebody had better look. */
        public boolean worthALook() {
            return failed > 0;
        }
    }

    /**
     * Taking people in. {@code colleague} posts {@code name}, {@code email} and {@code role}; {@code client} posts
     * {@code client-name}, {@code client-email} (may be blank), {@code language}, {@code clinician}, {@code supervisor}
     * (ids), {@code starts} (a date) and {@code sessions} (a number).
     *
     * @param typed what was typed before a form could not go on, by field
     */
    public record TakeIn(
            Way colleague,
            Way client,
            List<Option> clinicians,
            List<Option> supervisors,
            LocalDate today,
            Map<String, Shown> typed) {
        public TakeIn {
            clinicians = List.copyOf(clinicians);
            supervisors = List.copyOf(supervisors);
            typed = Map.copyOf(typed);
        }

        /** What stands in the field. */
        public String text(String field, String atFirst) {
            return typed.getOrDefault(field, new Shown(atFirst)).text();
        }

        /** Whether the form with this field has come back; then it stands open. */
        public boolean cameBack(String field) {
            return typed.containsKey(field);
        }
    }
}
