/** What a client sees: for each page a record that holds its data; the template of the same name says it in words. */
@NullMarked
package org.rapport.web.client;

import org.jspecify.annotations.NullMarked;
