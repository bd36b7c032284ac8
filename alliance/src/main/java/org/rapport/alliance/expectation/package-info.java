/** What score was to be expected of this person on this day, and the alarm when the score is worse than that. */
package org.rapport.alliance.expectation;
