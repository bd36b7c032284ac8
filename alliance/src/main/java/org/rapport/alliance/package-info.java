/** Noticing, in plain Java: instruments and their scores, the series of one relationship, and published rules over it. */
package org.rapport.alliance;
