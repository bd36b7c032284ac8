/** Change points: where the level or the spread of a course changed, over the whole course or on the day. */
package org.rapport.alliance.shift;
