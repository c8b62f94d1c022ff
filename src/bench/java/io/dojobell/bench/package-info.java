/** What {@code scripts/bench} measures, each beside a yardstick of the same run. */
package io.dojobell.bench;
