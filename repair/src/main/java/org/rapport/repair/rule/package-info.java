/** The rules: which act is open to whom, what follows from it, and what waits. */
package org.rapport.repair.rule;
