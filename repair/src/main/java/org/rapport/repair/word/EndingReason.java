package org.rapport.repair.word;

import static org.rapport.repair.word.Ending.CLIENT_CHOSE_NOT_TO;
import static org.rapport.repair.word.Ending.CLIENT_LEFT;
import static org.rapport.repair.word.Ending.HANDED_OVER_ENDED;
import static org.rapport.repair.word.Ending.MENDED;
import static org.rapport.repair.word.Ending.NOT_MENDED;
import static org.rapport.repair.word.Ending.OWNER_BELIEVES_MENDED;
import static org.rapport.repair.word.Ending.REFERRED;
import static org.rapport.repair.word.Ending.RELATIONSHIP_ENDED;
import static org.rapport.repair.word.Ending.SET_ASIDE;

import java.util.Set;

/** The coded reason beside an ending. A reason fits some endings only. */
public enum EndingReason {
    CLIENT_SAYS_SO("the client says so", MENDED),
    TALKED_IT_THROUGH("we talked it through", OWNER_BELIEVES_MENDED, HANDED_OVER_ENDED),
    CHANGED_SOMETHING("something was changed", OWNER_BELIEVES_MENDED, HANDED_OVER_ENDED),
    NO_ANSWER_CAME("no answer came", OWNER_BELIEVES_MENDED, NOT_MENDED, HANDED_OVER_ENDED),
    NO_WAY_FOUND("no way was found", NOT_MENDED, HANDED_OVER_ENDED),
    CLIENT_SAID_NO("the client said no", CLIENT_CHOSE_NOT_TO),
    /** Fits only if every concern came from scores. */
    MISTAKEN_FINDING("the scores misled", SET_ASIDE),
    SAME_AS_ANOTHER("it is part of another repair", SET_ASIDE),
    NOT_BETWEEN_US("it is not about the two of us", SET_ASIDE),
    SAFETY_COMES_FIRST("safety comes first", SET_ASIDE),
    TO_ANOTHER_CLINICIAN("to another clinician", REFERRED),
    TO_ANOTHER_PLACE("to another place", REFERRED),
    TO_COMPLAINTS("to those who look at complaints", REFERRED),
    STOPPED_COMING("the client stopped coming", CLIENT_LEFT),
    MOVED_AWAY("the client moved away", CLIENT_LEFT),
    DIED("the client died", CLIENT_LEFT, RELATIONSHIP_ENDED),
    WORK_IS_DONE("the work is done", RELATIONSHIP_ENDED),
    CLINICIAN_LEAVES("the clinician leaves", RELATIONSHIP_ENDED);

    private final String plain;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable
    private final Set<Ending> endings;

    EndingReason(String plain, Ending... endings) {
        this.plain = plain;
        this.endings = Set.of(endings);
    }

    /** The same in plain words. */
    public String plain() {
        return plain;
    }

    /** Whether this reason may stand beside that ending. */
    public boolean fits(Ending ending) {
        return endings.contains(ending);
    }
}
