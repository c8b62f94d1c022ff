/** The program of {@code scripts/demo}: Dojobell beside a local workspace, with sample content. */
package io.dojobell.demo;
