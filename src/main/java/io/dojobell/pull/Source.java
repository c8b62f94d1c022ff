package io.dojobell.pull;

/** Where and how DefectDojo is asked. */
public record Source(Site site, DefectDojoClient client, Patience patience) {}
