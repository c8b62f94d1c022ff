/** What one, two and three nodes do on one PostgreSQL. */
package io.dojobell.bench.scaling;
