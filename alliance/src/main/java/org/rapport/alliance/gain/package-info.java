/** Sudden gains and losses: a large step between two sessions that the sessions around it bear out. */
package org.rapport.alliance.gain;
