package org.rapport.repair.rule;

import static org.rapport.repair.rule.Gate.needs;
import static org.rapport.repair.rule.Persons.ADVISER;
import static org.rapport.repair.rule.Persons.CLIENT;
import static org.rapport.repair.rule.Persons.OFFICER;
import static org.rapport.repair.rule.Persons.ONE_OF_THE_TWO;
import static org.rapport.repair.rule.Persons.OWNER;
import static org.rapport.repair.rule.Persons.SIGNED_IN;
import static org.rapport.repair.rule.Persons.SUPERVISOR;
import static org.rapport.repair.rule.Persons.THE_ONE_IT_IS_OFFERED_TO;
import static org.rapport.repair.rule.Persons.TIME;
import static org.rapport.repair.rule.Persons.WHO_MAY_RAISE;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapport.repair.command.Act;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.state.Answer;
import org.rapport.repair.state.Hold;
import org.rapport.repair.state.Stop;

/**
 * The one table of who may do what when. Deciding and {@link Asked#whatCanBeDone} both read it, so that a page never
 * offers what will be refused for who acts or how things stand.
 */
final class Gates {
    private static final Gate TAKEN_UP = needs(s -> s.live().ownership().takenUp(), Refusal.NOT_TAKEN_UP);
    private static final Gate NOT_TAKEN_UP = needs(s -> !s.live().ownership().takenUp(), Refusal.ALREADY_TAKEN_UP);
    private static final Gate STOPPED = needs(Gates::isStopped, Refusal.NOT_STOPPED);
    private static final Gate NOT_STOPPED = needs(s -> !isStopped(s), Refusal.ALREADY_STOPPED);
    private static final Gate NOT_WITHDRAWN =
            needs(s -> !(s.live().answer() instanceof Answer.Withdrew), Refusal.ALREADY_WITHDRAWN);
    private static final Gate DOOR_CLOSED = needs(s -> s.live().answer().closesTheDoor(), Refusal.NOTHING_TO_REOPEN);
    private static final Gate HELD = needs(s -> s.live().hold() instanceof Hold.Held, Refusal.NOT_HELD);
    private static final Gate NO_HOLD_YET = needs(s -> s.live().hold() instanceof Hold.NoHold, Refusal.ALREADY_HELD);
    private static final Gate NO_HOLD = needs(s -> s.live().hold() instanceof Hold.NoHold, Refusal.UNDER_HOLD);
    private static final Map<Act, Gate> TABLE = table();

    private Gates() {}

    /** The reason against this act in this situation of a live or ended repair, before its details are looked at. */
    static Optional<Refusal> refusal(Act act, Situation situation) {
        return Objects.requireNonNull(TABLE.get(act)).refusal(situation);
    }

    private static Map<Act, Gate> table() {
        var table = new EnumMap<Act, Gate>(Act.class);
        for (var act : Act.values()) {
            table.put(act, gate(act));
        }
        return table;
    }

    private static Gate gate(Act act) {
        return switch (act) {
            case RAISE_CONCERN -> WHO_MAY_RAISE;
            case OWN -> OWNER.then(NOT_TAKEN_UP);
            case OFFER_HAND_OVER,
                    REFLECT,
                    RECORD_CONVERSATION,
                    PROPOSE_CHANGE_WITHOUT_TALKING,
                    RECORD_WHY_NOT,
                    CONSULT,
                    PLAN_FOLLOW_UP,
                    RECORD_FOLLOW_UP,
                    SET_ASIDE,
                    END -> OWNER;
            case ACCEPT_HAND_OVER, REFUSE_HAND_OVER -> THE_ONE_IT_IS_OFFERED_TO;
            case ADVISE -> SUPERVISOR.then(ADVISER);
            case ESCALATE -> TIME.then(Waits::refusalToEscalate);
            case INVITE -> OWNER.then(TAKEN_UP).then(Sending::refusalToCreate);
            case CANCEL_INVITATION -> OWNER.then(Sending::refusalToCancel);
            case RECORD_SENT -> TIME.then(Sending::refusalToSend);
            case EXPIRE -> TIME.then(Sending::refusalToExpire);
            case CHOOSE, ANSWER_FOLLOW_UP -> CLIENT;
            case WITHDRAW -> CLIENT.then(NOT_WITHDRAWN);
            case STOP -> CLIENT.then(NOT_STOPPED);
            case LIFT_STOP -> CLIENT.then(SIGNED_IN).then(STOPPED);
            case REOPEN -> CLIENT.then(SIGNED_IN).then(DOOR_CLOSED);
            case SPEAK -> ONE_OF_THE_TWO.then(Sharing::refusalToShare);
            case TAKE_BACK -> Sharing::refusalToTakeBack;
            case PROPOSE -> ONE_OF_THE_TWO.then(SIGNED_IN).then(Agreeing::refusalToPropose);
            case AMEND -> ONE_OF_THE_TWO.then(SIGNED_IN).then(Agreeing::refusalToAmend);
            case OBJECT -> ONE_OF_THE_TWO.then(Agreeing::refusalToObject);
            case ENDORSE -> ONE_OF_THE_TWO.then(SIGNED_IN).then(Agreeing::refusalToEndorse);
            case HOLD -> OFFICER.then(NO_HOLD_YET);
            case RELEASE_HOLD -> OFFICER.then(HELD);
            case ERASE -> OFFICER.then(NO_HOLD);
        };
    }

    private static boolean isStopped(Situation situation) {
        return situation.live().stop() instanceof Stop.Stopped;
    }
}
