package org.rapport.web.client;

import java.util.Optional;
import org.rapport.web.page.FormKey;
import org.rapport.web.page.Frame;

/**
 * The question that asks outright whether something felt wrong or was left out. Template {@code client/direct-item.jte};
 * posts {@code answer} ({@code yes}, {@code no} or {@code rather-not}) and {@code go} ({@code on} or {@code stop}) to
 * {@link #path}.
 *
 * @param said what was answered before: {@code yes}, {@code no} or {@code rather-not}
 */
public record DirectItemPage(
        Frame frame, FormKey key, String path, int number, int total, String statement, Optional<String> said) {}
