package org.rapport.access;

import java.net.URI;

/**
 * Where people reach this installation from outside, and the doors they come in by. Secrets stand behind {@code #}, which
 * no server log sees; but for the stop link, which must work without a script and can do nothing but stop.
 *
 * @param base absolute, ends with a slash
 */
public record Address(URI base) {
    /** Where a colleague's one-time sign-in begins. */
    public String signIn(Token token) {
        return base.resolve("sign-in") + "#" + token.reveal();
    }

    /** Where a client answers what they were written about. */
    public String answer(Token token) {
        return base.resolve("o") + "#" + token.reveal();
    }

    /** Where a client stops all messages. */
    public URI stop(Token token) {
        return base.resolve("stop/" + token.reveal());
    }

    /** Where a code is typed. */
    public URI code() {
        return base.resolve("code");
    }

    /** The same as one says it aloud and types it: without the scheme. */
    public String codeAloud() {
        return code().getAuthority() + code().getPath();
    }
}
