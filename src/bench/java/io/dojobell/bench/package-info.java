/** The benchmarks of {@code scripts/bench}, each beside a yardstick of the same run. */
package io.dojobell.bench;
