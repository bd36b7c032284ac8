/** Questions that pages ask about repairs. */
@NullMarked
package org.rapport.concern.view;

import org.jspecify.annotations.NullMarked;
