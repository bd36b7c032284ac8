package org.rapport.web.gate;

/**
 * One way in.
 *
 * @param method GET (which also answers HEAD and changes nothing) or POST
 * @param path the pattern as the controller declares it
 * @param who who may come through
 * @param proof what a POST must show besides its session
 */
public record Route(String method, String path, Who who, Proof proof) {
    /** What shows that a POST was meant by the person who sends it. */
    public enum Proof {
        /** Nothing: it changes nothing. */
        NONE,
        /** The token of the session's own forms. */
        FORM,
        /** The secret that is being redeemed is itself in the request: a link, a typed code, a stop link. */
        SECRET
    }

    static Route get(String path, Who who) {
        return new Route("GET", path, who, Proof.NONE);
    }

    static Route post(String path, Who who) {
        return new Route("POST", path, who, Proof.FORM);
    }

    static Route redeem(String path) {
        return new Route("POST", path, Who.ANYONE, Proof.SECRET);
    }
}
