/** The shell of repair: use cases that act, policies that follow, views that ask. The process itself is the repair module. */
@NullMarked
package org.rapport.concern;

import org.jspecify.annotations.NullMarked;
