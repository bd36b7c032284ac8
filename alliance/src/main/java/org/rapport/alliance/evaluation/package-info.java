/** How well rules find what really happened in made-up cases: values, and pages and pictures made from them. */
package org.rapport.alliance.evaluation;
