/** The shared parts of the pages, and the sheet that dresses them. */
@NullMarked
package org.rapport.web.page;

import org.jspecify.annotations.NullMarked;
