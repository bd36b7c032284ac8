package org.rapport.web.page;

/**
 * What stopped a form from going on, said once at the top of the page and once beside the field.
 *
 * @param field the name of the form field, which is also the id the summary links to
 */
public record Problem(String field, Said said) {
    public static Problem at(String field, String key, Object... gaps) {
        return new Problem(field, Said.of(key, gaps));
    }
}
