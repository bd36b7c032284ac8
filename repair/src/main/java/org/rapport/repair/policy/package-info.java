/** What a practice may set: deadlines, its calendar, and how few messages a client gets. */
package org.rapport.repair.policy;
