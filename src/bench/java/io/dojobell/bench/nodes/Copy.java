package io.dojobell.bench.nodes;

/** An event in a channel. */
record Copy(int event, int channel) {}
