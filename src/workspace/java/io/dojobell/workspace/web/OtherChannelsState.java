package io.dojobell.workspace.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.Json;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.mail.ReceivedMail;
import io.dojobell.workspace.receiver.ReceivedRequest;
import io.dojobell.workspace.teams.TeamsPost;
import java.util.List;

/** The last 200 mails, cards and webhook requests that were received. */
final class OtherChannelsState {
  private static final int MAX_ENTRIES = 200;

  private final Workspace workspace;

  OtherChannelsState(Workspace workspace) {
    this.workspace = workspace;
  }

  ArrayNode mailbox() {
    ArrayNode mails = Json.array();
    for (ReceivedMail mail : last(workspace.mailbox().messages())) {
      ObjectNode json =
          mails
              .addObject()
              .put("id", mail.id())
              .put("at", mail.receivedAt().toString())
              .put("from", mail.from())
              .put("to", String.join(", ", mail.to()))
              .put("subject", mail.subject());
      ArrayNode headers = json.putArray("headers");
      mail.headers().forEach(h -> headers.addArray().add(h.name()).add(h.value()));
      json.put("text", mail.text()).put("html", mail.html());
    }
    return mails;
  }

  ArrayNode teams() {
    ArrayNode posts = Json.array();
    for (TeamsPost post : last(workspace.teams().posts())) {
      ObjectNode json =
          posts
              .addObject()
              .put("id", post.id())
              .put("at", post.at().toString())
              .put("channel", post.channel());
      json.set("card", post.card());
      json.put("error", post.isAccepted() ? null : String.join("; ", post.problems()));
    }
    return posts;
  }

  ArrayNode webhooks() {
    ArrayNode requests = Json.array();
    for (ReceivedRequest request : last(workspace.receiver().requests())) {
      ObjectNode json =
          requests
              .addObject()
              .put("id", request.id())
              .put("at", request.receivedAt().toString())
              .put("name", request.name())
              .put("status", request.status());
      ArrayNode headers = json.putArray("headers");
      request.headers().forEach(h -> headers.addArray().add(h.name()).add(h.value()));
      json.put("body", request.text());
    }
    return requests;
  }

  private static <T> List<T> last(List<T> all) {
    return all.subList(Math.max(0, all.size() - MAX_ENTRIES), all.size());
  }
}
