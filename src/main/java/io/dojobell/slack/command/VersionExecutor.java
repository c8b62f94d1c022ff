package io.dojobell.slack.command;

import io.dojobell.slack.reply.VersionReply;
import java.util.function.Supplier;

/**
 * Shows the version, the documentation and the contact.
 *
 * @param contact returns the contact that an admin has set; empty: none
 * @param publicUrl returns Dojobell's own address; empty: unknown
 */
public record VersionExecutor(
    String version, Supplier<String> contact, Supplier<String> publicUrl) {
  Execution execution() {
    return new Execution.ForEverybody(
        _ -> VersionReply.of(version, publicUrl.get(), contact.get()));
  }
}
