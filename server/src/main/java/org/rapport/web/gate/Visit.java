package org.rapport.web.gate;

import java.util.Optional;
import org.rapport.access.Actor;
import org.rapport.access.Session;
import org.rapport.access.Token;

/**
 * One request of somebody who was let in.
 *
 * @param session theirs, empty on routes that are for anyone
 * @param cookie the secret of that session
 */
public record Visit(Optional<Session> session, Optional<Token> cookie) {
    static final String ATTRIBUTE = Visit.class.getName();

    /** Who acts; only on routes that are not for anyone. */
    public Actor actor() {
        return session.orElseThrow().actor();
    }

    /** What every form of this visitor carries. */
    public String formToken() {
        return cookie.map(Token::formToken).orElse("");
    }
}
