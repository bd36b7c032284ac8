/** What every page shares, for whomever it is: its frame, its words in each language, its form key and its problems. */
@NullMarked
package org.rapport.web.page;

import org.jspecify.annotations.NullMarked;
