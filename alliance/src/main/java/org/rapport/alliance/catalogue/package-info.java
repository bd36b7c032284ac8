/** Every rule there is, by name, and the sets of rules that are run together. */
package org.rapport.alliance.catalogue;
