package org.rapport.web.admin;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapport.web.page.Frame;
import org.rapport.web.page.Shown;

/**
 * One caught message, its text as plain text. Template {@code admin/letter.jte}.
 */
public record MailLetterPage(Frame frame, String from, String to, String subject, LocalDateTime at, Shown text) {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    /**
     * The text in pieces, so that an address can be followed; nothing else of it is ever more than text.
     *
     * @param href the address itself where the piece is one
     */
    public record Piece(String text, Optional<String> href) {}

    public List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        var links = LINK.matcher(text.text());
        while (links.find()) {
            pieces.add(new Piece(text.text().substring(from, links.start()), Optional.empty()));
            pieces.add(new Piece(links.group(), Optional.of(links.group())));
            from = links.end();
        }
        pieces.add(new Piece(text.text().substring(from), Optional.empty()));
        return pieces;
    }
}
