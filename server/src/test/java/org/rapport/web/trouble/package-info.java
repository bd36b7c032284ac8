/** What visitors get when something is in the way. */
@NullMarked
package org.rapport.web.trouble;

import org.jspecify.annotations.NullMarked;
