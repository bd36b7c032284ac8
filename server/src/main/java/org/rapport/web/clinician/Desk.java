package org.rapport.web.clinician;

import java.util.List;
import org.rapport.web.page.Frame;
import org.rapport.web.page.Problem;

/**
 * What stands around every page of staff: the frame, who is signed in, and where they can go.
 *
 * @param me how the practice calls the reader
 * @param here the place this page belongs to
 * @param places the places this reader may go to, in the order of the navigation
 * @param signOut ends the session
 */
public record Desk(Frame frame, String me, Place here, List<Place> places, Act signOut) {
    /** A place in the navigation. */
    public enum Place {
        TODAY("/home"),
        PEOPLE("/people"),
        HAND_OVERS("/hand-overs"),
        OVERSIGHT("/oversight"),
        PRACTICE("/practice"),
        MAIL("/mail");

        private final String href;

        Place(String href) {
            this.href = href;
        }

        public String href() {
            return href;
        }
    }

    public Desk {
        places = List.copyOf(places);
    }

    /** The same desk, saying once what has been done. */
    public Desk after(String key, Object... gaps) {
        return new Desk(frame.withStatus(key, gaps), me, here, places, signOut);
    }

    /** The same desk with what stopped a form from going on. */
    public Desk with(List<Problem> problems) {
        return new Desk(frame.withProblems(problems), me, here, places, signOut);
    }
}
