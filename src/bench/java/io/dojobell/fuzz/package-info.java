/** Random requests from a seed, against the whole service. */
package io.dojobell.fuzz;
