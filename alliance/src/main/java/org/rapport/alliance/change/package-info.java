/** Falls, reliable change and clinical significance: rules over one score and another. */
package org.rapport.alliance.change;
