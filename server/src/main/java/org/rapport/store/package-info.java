/** What is kept and how: events, acts done once, messages to send, the ledger, sealed words. Knows no word of the domain. */
@NullMarked
package org.rapport.store;

import org.jspecify.annotations.NullMarked;
