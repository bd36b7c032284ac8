package org.rapport.message;

/** The way a message leaves the house. */
@FunctionalInterface
public interface Post {
    /**
     * Hands one letter over.
     *
     * @throws NotTaken if the other side did not take it; it may be tried again
     */
    void send(Letter letter) throws NotTaken;

    /** The letter did not leave; the message names no address. */
    final class NotTaken extends Exception {
        private static final long serialVersionUID = 1L;

        public NotTaken(String reason) {
            super(reason);
        }
    }
}
