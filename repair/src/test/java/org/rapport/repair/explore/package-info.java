/** Walks through every reachable state of a small world and holds the laws of repair against each of them. */
package org.rapport.repair.explore;
