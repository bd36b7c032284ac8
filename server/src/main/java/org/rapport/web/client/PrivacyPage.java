package org.rapport.web.client;

import java.util.Optional;
import org.rapport.web.page.Frame;

/** Who sees what, in plain words. Template {@code client/privacy.jte}. */
public record PrivacyPage(Frame frame, Optional<String> clinician) {}
