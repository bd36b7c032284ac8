/** The client's pages, read as a client, a screen reader and an old phone would. */
@NullMarked
package org.rapport.web.client;

import org.jspecify.annotations.NullMarked;
