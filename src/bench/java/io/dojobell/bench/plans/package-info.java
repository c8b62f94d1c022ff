/** How PostgreSQL answers the statements of the service on a large database. */
package io.dojobell.bench.plans;
