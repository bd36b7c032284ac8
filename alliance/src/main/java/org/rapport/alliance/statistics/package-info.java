/** The little statistics the criteria stand on, without any library. */
package org.rapport.alliance.statistics;
