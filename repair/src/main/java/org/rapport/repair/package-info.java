/** placeholder */
package org.rapport.repair;
