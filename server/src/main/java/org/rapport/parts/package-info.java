/** Everything below the pages, joined by hand around one door. */
@NullMarked
package org.rapport.parts;

import org.jspecify.annotations.NullMarked;
