package org.rapport.repair.rule;

import org.rapport.repair.command.Refusal;
import org.rapport.repair.state.Advice;
import org.rapport.repair.state.HandOver;
import org.rapport.repair.word.Actor;
import org.rapport.repair.word.Door;

/** The gates that look at who acts. */
final class Persons {
    static final Gate CLIENT = Gate.needs(Situation::isClient, Refusal.NOT_THIS_CLIENT);
    static final Gate SIGNED_IN = Gate.needs(s -> s.door() == Door.SESSION, Refusal.NEEDS_SIGN_IN);
    static final Gate OWNER = Gate.needs(Situation::isOwner, Refusal.NOT_THE_OWNER);
    static final Gate ONE_OF_THE_TWO = Gate.needs(s -> s.side().isPresent(), Refusal.NOT_ONE_OF_THE_TWO);
    static final Gate TIME = Gate.needs(s -> s.actor() instanceof Actor.Time, Refusal.NOT_TIME);
    static final Gate SUPERVISOR = Gate.needs(s -> s.actor() instanceof Actor.Supervisor, Refusal.NOT_A_SUPERVISOR);
    static final Gate OFFICER = Gate.needs(s -> s.actor() instanceof Actor.PrivacyOfficer, Refusal.NOT_THE_OFFICER);
    static final Gate THE_ONE_IT_IS_OFFERED_TO = Gate.needs(Persons::isOfferedToActor, Refusal.NOT_OFFERED_TO_YOU);
    static final Gate ADVISER = Gate.needs(Persons::mayAdvise, Refusal.NOT_ASKED_FOR_ADVICE);
    static final Gate WHO_MAY_RAISE = Gate.needs(Persons::mayRaise, Refusal.MAY_NOT_RAISE);

    private Persons() {}

    private static boolean isOfferedToActor(Situation situation) {
        return situation.live().ownership().handOver() instanceof HandOver.Offered offered
                && situation.actor() instanceof Actor.Clinician clinician
                && offered.to().equals(clinician.clinician());
    }

    /** The supervisor who was asked, or, once something is overdue, whoever was told. */
    private static boolean mayAdvise(Situation situation) {
        var work = situation.live().work();
        return !work.escalated().isEmpty()
                || (work.advice() instanceof Advice.AskedOf asked
                        && situation.actor() instanceof Actor.Supervisor supervisor
                        && asked.supervisor().equals(supervisor.supervisor()));
    }

    private static boolean mayRaise(Situation situation) {
        return switch (situation.actor()) {
            case Actor.Client c -> situation.isClient();
            case Actor.Clinician c -> situation.isOwner();
            case Actor.Supervisor s -> true;
            case Actor.Time t -> true;
            case Actor.PrivacyOfficer p -> false;
        };
    }
}
