/** Measures as data: what is asked, how answers become scores, and whose words they are. */
package org.rapport.alliance.instrument;
