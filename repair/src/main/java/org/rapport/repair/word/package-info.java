/** The words of repair: who, what is chosen, how it can end. Nothing here decides anything. */
package org.rapport.repair.word;
