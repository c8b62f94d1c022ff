package io.dojobell.channel.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.channel.MessageBatch;
import io.dojobell.message.Branding;
import io.dojobell.model.CombinedReasons;
import io.dojobell.model.Delivery;
import io.dojobell.model.DeliveryReason;
import io.dojobell.model.DeliveryReason.InPlaceOf;
import io.dojobell.model.DeliveryReason.NoLongerSent;
import io.dojobell.model.DeliveryReason.NotSent;
import io.dojobell.model.DeliveryReason.OfLaterVersion;
import io.dojobell.model.DeliveryReason.OfNotice;
import io.dojobell.model.DeliveryReason.OfRoute;
import io.dojobell.model.DeliveryReason.PersonalSetting;
import io.dojobell.model.DeliveryReason.RequiredType;
import io.dojobell.model.DeliveryReason.SameAddress;
import io.dojobell.model.DeliveryReason.Sentence;
import io.dojobell.model.DeliveryReason.SystemSetting;
import io.dojobell.model.DeliveryReason.TestRequested;
import java.util.ArrayList;
import java.util.List;

/** The end of every card: why it came, the disclaimer, the team's name. */
final class CardFooter {
  private CardFooter() {}

  /**
   * Returns why it came, where a channel's readers do not know: not that a setting or a route sends
   * it there, but that it is a fallback.
   */
  static String reason(Delivery delivery) {
    return isOfTeam(delivery.reason()) ? "" : delivery.reasonText();
  }

  private static boolean isOfTeam(DeliveryReason reason) {
    return switch (reason) {
      case SystemSetting _, OfRoute _ -> true;
      case PersonalSetting _,
          RequiredType _,
          TestRequested _,
          SameAddress _,
          InPlaceOf _,
          NotSent _,
          NoLongerSent _,
          OfNotice _,
          Sentence _,
          OfLaterVersion _ ->
          false;
    };
  }

  /** Returns the same for all messages of the batch, in one sentence. */
  static String reason(MessageBatch batch) {
    return CombinedReasons.of(
        batch.messages().stream()
            .map(message -> message.delivery().reason())
            .filter(reason -> !isOfTeam(reason))
            .toList(),
        batch.destination());
  }

  static List<ObjectNode> of(String reason, Branding branding, CardLimits limits) {
    var lines = new ArrayList<ObjectNode>();
    add(lines, reason, limits.maxLine());
    add(lines, branding.disclaimer(), limits.maxTitle());
    add(lines, branding.teamName(), limits.maxLine());
    if (!lines.isEmpty()) {
      lines.getFirst().put("separator", true).put("spacing", "Medium");
    }
    return lines;
  }

  private static void add(List<ObjectNode> lines, String text, int codePoints) {
    var line = CardEscaper.escapeLine(codePoints, text);
    if (!line.isEmpty()) {
      var run = CardElements.subtle(CardElements.small(CardElements.run(line)));
      lines.add(CardElements.withSpacing(CardElements.paragraph(run), "Small"));
    }
  }
}
