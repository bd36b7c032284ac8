/** Journeys of real browsers through the real server on a real database, one for each bend of the river. */
package org.rapport.e2e;
