package org.rapport.alliance.episode;

import org.rapport.alliance.criterion.Confirmation;

/** What people say about an episode; no rule and no score ever sets it. */
public enum PeopleSay {
    /** Nobody has said anything. Silence is neither a yes nor a no. */
    NOTHING,
    /** The client or the clinician says that something was wrong. */
    CONFIRMED,
    /** The client says that it is mended. Nobody else can say so. */
    REPAIRED_CONFIRMED,
    /** They say that it was nothing. */
    NOT_A_CONCERN;

    /** From what was said of the finding, and whether the client has said that it is mended. */
    public static PeopleSay of(Confirmation said, boolean clientSaysMended) {
        if (clientSaysMended) {
            return REPAIRED_CONFIRMED;
        }
        return switch (said) {
            case UNCONFIRMED -> NOTHING;
            case CONFIRMED_BY_CLIENT, CONFIRMED_BY_CLINICIAN -> CONFIRMED;
            case NOT_A_CONCERN -> NOT_A_CONCERN;
        };
    }
}
