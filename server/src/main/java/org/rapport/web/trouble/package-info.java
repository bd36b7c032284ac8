/** What a visitor gets when something was in the way: one page for each kind of trouble, or problem+json for a program. */
@NullMarked
package org.rapport.web.trouble;

import org.jspecify.annotations.NullMarked;
