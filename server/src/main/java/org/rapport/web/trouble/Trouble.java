package org.rapport.web.trouble;

import org.springframework.http.HttpStatus;

/** What may be in the way of a request, each with its status and a code that stays what it is. */
enum Trouble {
    /** There is nothing here for this visitor; foreign and missing alike. */
    MISSING(HttpStatus.NOT_FOUND, "missing"),
    COME_IN_FIRST(HttpStatus.UNAUTHORIZED, "come-in-first"),
    OUT_OF_DATE(HttpStatus.CONFLICT, "out-of-date"),
    /** The form came from a page of somebody else's. */
    NOT_OURS(HttpStatus.FORBIDDEN, "not-ours"),
    DONE_ALREADY(HttpStatus.CONFLICT, "done-already"),
    DATABASE_AWAY(HttpStatus.SERVICE_UNAVAILABLE, "database-away"),
    NOT_UNDERSTOOD(HttpStatus.BAD_REQUEST, "not-understood"),
    WRONG_METHOD(HttpStatus.METHOD_NOT_ALLOWED, "wrong-method"),
    WRONG_MEDIA(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "wrong-media"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "not-acceptable"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "too-large"),
    BROKEN(HttpStatus.INTERNAL_SERVER_ERROR, "broken");

    private final HttpStatus status;
    private final String code;

    Trouble(HttpStatus status, String code) {
        this.status = status;
        this.code = code;
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    /** The trouble a status of the container stands for. */
    static Trouble of(int status) {
        for (Trouble trouble : values()) {
            if (trouble.status.value() == status) {
                return trouble;
            }
        }
        return status >= 400 && status < 500 ? NOT_UNDERSTOOD : BROKEN;
    }
}
