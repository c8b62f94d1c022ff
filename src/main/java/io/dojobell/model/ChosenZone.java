package io.dojobell.model;

import java.time.ZoneId;

/**
 * The time zone of a person's quiet hours and digest.
 *
 * @param isExplicit whether the person named it; one that they did not follows their Slack profile
 */
public record ChosenZone(ZoneId id, boolean isExplicit) {}
