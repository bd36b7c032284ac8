/**
 * The repair process, owned by the clinician: {@link org.rapport.repair.Repairing} decides, evolves and answers
 * questions as pure functions; time and ids come in, words never do.
 */
package org.rapport.repair;
