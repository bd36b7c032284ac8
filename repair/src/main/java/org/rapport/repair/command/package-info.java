/** What people want to do in a repair, and the two answers they can get. */
package org.rapport.repair.command;
