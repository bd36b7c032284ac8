/**
 * Made-up cases in which it is known what happened: worlds as values, and cases drawn from them by seed.
 *
 * <p>No public set of session-by-session alliance scores with marked ruptures is known, so rules are compared on
 * simulated cases. What is found that way is relative evidence about rules, not clinical evidence.
 */
package org.rapport.alliance.simulation;
