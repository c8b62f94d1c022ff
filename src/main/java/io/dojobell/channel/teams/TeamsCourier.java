package io.dojobell.channel.teams;

import io.dojobell.channel.Courier;
import io.dojobell.channel.Outcome;
import io.dojobell.channel.Parcel;
import io.dojobell.channel.RenderingFailed;
import io.dojobell.model.Destination;
import io.dojobell.net.HttpPost;
import java.time.InstantSource;
import java.util.Map;

/** Posts Adaptive Cards to Teams webhooks. */
public final class TeamsCourier implements Courier {
  private static final Map<String, String> HEADERS =
      Map.of("Content-Type", "application/json; charset=utf-8", "User-Agent", HttpPost.USER_AGENT);

  private final TeamsUrls urls;
  private final HttpPost post;
  private final InstantSource clock;

  public TeamsCourier(TeamsUrls urls, HttpPost post, InstantSource clock) {
    this.urls = urls;
    this.post = post;
    this.clock = clock;
  }

  @Override
  public Outcome deliver(Parcel parcel) {
    if (!(parcel.destination() instanceof Destination.TeamsWebhook(var id))) {
      return new Outcome.Refused(
          "Not a Teams webhook: " + parcel.destination().channel().wireName());
    }
    return urls.url(id)
        .map(url -> post.send(url, HEADERS, RenderingFailed.unless(() -> TeamsMessage.of(parcel))))
        .map(answer -> TeamsAnswer.outcome(answer, clock.instant()))
        .orElse(new Outcome.Refused("The URL of the Teams webhook is not known any more"));
  }
}
