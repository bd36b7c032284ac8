/** Business days, deadlines and limits. */
package org.rapport.repair.policy;
