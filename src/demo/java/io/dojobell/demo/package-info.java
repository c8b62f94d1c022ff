/** What {@code scripts/demo} runs: Dojobell beside a local workspace, with something to see. */
package io.dojobell.demo;
