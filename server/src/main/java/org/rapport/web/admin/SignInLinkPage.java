package org.rapport.web.admin;

import org.rapport.web.clinician.Desk;
import org.rapport.web.page.Shown;

/** A colleague's one-time sign-in link, shown this once. Template {@code admin/sign-in-link.jte}. */
public record SignInLinkPage(Desk desk, String name, Shown link) {}
