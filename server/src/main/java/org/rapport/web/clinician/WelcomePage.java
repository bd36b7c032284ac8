package org.rapport.web.clinician;

import org.rapport.web.page.Frame;

/**
 * The public front page. Template {@code clinician/welcome.jte}.
 *
 * @param link asks for a sign-in link for staff; posts {@code email}; shut or absent where links come another way
 * @param codeHref where a client types a code
 * @param cardHref where a client types the code of a reading card
 */
public record WelcomePage(Frame frame, Way link, String codeHref, String cardHref) {}
