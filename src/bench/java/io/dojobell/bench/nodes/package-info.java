/** Several nodes on one PostgreSQL, killed and started at random while events come in. */
@NullMarked
package io.dojobell.bench.nodes;

import org.jspecify.annotations.NullMarked;
