package io.dojobell.workspace.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks blocks and views as Slack does: every field known, every limit kept. The answer is what
 * Slack would list in {@code response_metadata.messages}; empty when all is well.
 */
public final class BlockKit {
  // Slack's reference: 50 blocks a message, 100 a modal or home (the limits file has the latter).
  private static final int MESSAGE_BLOCKS = 50;

  private final Rule message;
  private final Rule modal;
  private final Rule home;

  private BlockKit(Limits limits) {
    Composition objects = new Composition(limits);
    Blocks blocks = new Blocks(limits, objects, new Elements(limits, objects));
    message =
        Rule.items(0, MESSAGE_BLOCKS, blocks.inMessages())
            .and(Uniqueness::check)
            .and(blocks::markdownTogether);
    ViewRules views = new ViewRules(limits, objects, blocks);
    modal = views.modal();
    home = views.home();
  }

  /** By the limits that come with it. */
  public static BlockKit standard() {
    return new BlockKit(Limits.standard());
  }

  /** The problems of a message's blocks, which stand at this JSON pointer. */
  public List<String> message(JsonNode blocks, String pointer) {
    List<String> problems = new ArrayList<>();
    message.check(new Place(pointer, problems), blocks);
    return List.copyOf(problems);
  }

  /** The problems of a view, which has to be of the type: {@code modal} or {@code home}. */
  public List<String> view(JsonNode view, String type) {
    List<String> problems = new ArrayList<>();
    Rule rule = type.equals("home") ? home : modal;
    rule.check(new Place("/view", problems), view);
    return List.copyOf(problems);
  }
}
