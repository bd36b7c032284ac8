/** The repair process, told in order from the first concern to the ending, and held to its architecture. */
package org.rapport.repair;
