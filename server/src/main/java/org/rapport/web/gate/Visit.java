package org.rapport.web.gate;

import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.access.Session;
import org.rapport.access.Token;
import org.rapport.web.page.FormKey;

/**
 * One request of somebody who was let in; a controller takes it as an argument.
 *
 * @param session theirs, empty on routes that are for anyone
 * @param cookie the secret of that session
 * @param wish in which language they want to read
 */
public record Visit(Optional<Session> session, Optional<Token> cookie, Wish wish) {
    /** Under this name the request has it, once its visitor was let in. */
    public static final String REQUEST = Visit.class.getName();

    /** Who acts, on routes for a client. */
    public Actor.Client client() {
        return (Actor.Client) actor();
    }

    /** Who acts, on routes for a clinician. */
    public Actor.Clinician clinician() {
        return (Actor.Clinician) actor();
    }

    /** Who acts, on routes for a supervisor. */
    public Actor.Supervisor supervisor() {
        return (Actor.Supervisor) actor();
    }

    /** Who acts, on routes for a manager. */
    public Actor.Manager manager() {
        return (Actor.Manager) actor();
    }

    /** Who acts; only on routes that are not for anyone. */
    public Actor actor() {
        return session.orElseThrow().actor();
    }

    /** The one thing a client's link is about, where the session is bound to one. */
    public Optional<UUID> subject() {
        return session.flatMap(Session::subject);
    }

    /** What every form of this visitor carries: proof that it is ours, and a fresh command id. */
    public FormKey key() {
        return new FormKey(
                cookie.map(Token::formToken).orElse(""), UUID.randomUUID().toString());
    }
}
