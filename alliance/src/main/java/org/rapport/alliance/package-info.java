/** placeholder */
package org.rapport.alliance;
