/** What the pages of a practice manager show: people, policy and the health of the messages, never words. */
@NullMarked
package org.rapport.web.admin;

import org.jspecify.annotations.NullMarked;
