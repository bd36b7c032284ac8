package org.rapport.web.client;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapport.web.page.FormKey;
import org.rapport.web.page.Frame;
import org.rapport.web.page.Shown;

/**
 * The client's own page, open after a reading card: what is open, what was shared both ways, and every way out. Template
 * {@code client/me.jte}.
 *
 * @param stopped whether the client's standing "no" is in force
 */
public record MyPage(
        Frame frame,
        FormKey key,
        String name,
        List<Matter> matters,
        List<Shared> sharedWithMe,
        List<Own> myWords,
        boolean stopped) {
    public MyPage {
        matters = List.copyOf(matters);
        sharedWithMe = List.copyOf(sharedWithMe);
        myWords = List.copyOf(myWords);
    }

    /** What a clinician chose to show the client. */
    public record Shared(String from, LocalDate on, Shown words) {}

    /**
     * What the client wrote.
     *
     * @param readers who can read it now, by name; empty means nobody
     * @param takeBackPath where one button takes it back; empty where nobody else can read it
     * @param sharePath where one button lets the clinician read it; empty where they can, or where sharing is off
     */
    public record Own(
            LocalDate on,
            Shown words,
            List<String> readers,
            Optional<String> takeBackPath,
            Optional<String> sharePath) {
        public Own {
            readers = List.copyOf(readers);
        }
    }
}
