package io.dojobell.workspace.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks blocks and views as Slack does: every field known, every limit kept. The answer is what
 * Slack would list in {@code response_metadata.messages}; empty when all is well.
 */
public final class BlockKitValidator {
  // Slack's reference: 50 blocks a message, 100 a modal or home (the limits file has the latter).
  private static final int MAX_MESSAGE_BLOCKS = 50;

  private final JsonRule message;
  private final JsonRule modal;
  private final JsonRule home;

  private BlockKitValidator(BlockKitLimits limits) {
    CompositionRules objects = new CompositionRules(limits);
    BlockRules blocks = new BlockRules(limits, objects, new ElementRules(limits, objects));
    message =
        JsonRule.items(0, MAX_MESSAGE_BLOCKS, blocks.inMessages())
            .and(UniqueIds::check)
            .and(blocks::checkTotalMarkdown);
    ViewRules views = new ViewRules(limits, objects, blocks);
    modal = views.modal();
    home = views.home();
  }

  /** By the limits that come with it. */
  public static BlockKitValidator withStandardLimits() {
    return new BlockKitValidator(BlockKitLimits.standard());
  }

  /** The problems of a message's blocks, which stand at this JSON pointer. */
  public List<String> findMessageErrors(JsonNode blocks, String pointer) {
    List<String> problems = new ArrayList<>();
    message.check(new JsonLocation(pointer, problems), blocks);
    return List.copyOf(problems);
  }

  /** The problems of a view, which has to be of the type: {@code modal} or {@code home}. */
  public List<String> findViewErrors(JsonNode view, String type) {
    List<String> problems = new ArrayList<>();
    JsonRule rule = type.equals("home") ? home : modal;
    rule.check(new JsonLocation("/view", problems), view);
    return List.copyOf(problems);
  }
}
