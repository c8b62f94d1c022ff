/**
 * Compares two builds of the service, each in a process of its own, beside yardsticks of the same
 * rounds. Knows the service only by its HTTP API and by what arrives in the local workspace.
 */
package io.dojobell.bench.compare;
