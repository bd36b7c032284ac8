/** Whether the manager's pages take in whom they say, and tell nothing of anybody. */
@NullMarked
package org.rapport.web.admin;

import org.jspecify.annotations.NullMarked;
