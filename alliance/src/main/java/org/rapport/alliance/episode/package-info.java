/** From a fall to the way back: ruptures paired with repairs, and what is decided about a course. */
package org.rapport.alliance.episode;
