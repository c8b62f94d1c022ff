package io.dojobell.model;

/**
 * The words that people read about a channel.
 *
 * @param label the name within a sentence: {@code Microsoft Teams}
 * @param subject the name at the beginning of a sentence: {@code Webhook delivery}
 * @param choice the name among what a person can choose: {@code your webhooks}
 * @param place where something was sent, in a sentence: {@code by email}
 * @param noSystemAddress the sentence for a system address that is not set
 * @param noAddress the sentence for an account without an address; {@code %s} is the account
 * @param noOwnAddress the same, to the account's owner
 */
public record ChannelWords(
    String label,
    String subject,
    String choice,
    String place,
    String noSystemAddress,
    String noAddress,
    String noOwnAddress) {}
