package org.rapport.web.clinician;

import org.rapport.web.page.FormKey;

/**
 * One form: where it goes and the two hidden fields that make it ours and make it happen once.
 *
 * @param key a fresh one for each form, so that two forms of one page are two acts
 */
public record Act(String path, FormKey key) {}
