package io.dojobell.slack.home;

import static com.slack.api.model.block.Blocks.header;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.view.View;
import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.slack.home.HomePage.Content;
import java.util.ArrayList;
import java.util.List;

/** Renders App Home: pure, and always within Slack's limit of 100 blocks. */
public final class HomeView {
  private HomeView() {}

  /** Returns the view for a person with an account. */
  public static View render(HomePage page) {
    var canvas = new ViewBuilder();
    tabs(page, canvas);
    switch (page.content()) {
      case Content.Personal mine -> new PersonalView(page, mine).drawOn(canvas);
      case Content.OfSystem system -> SystemView.draw(system, canvas);
      case Content.OfTemplate template -> SystemView.draw(template, canvas);
      case Content.OfRoutes routes -> RoutesView.draw(page.location(), routes, canvas);
      case Content.OfUsers users -> UsersView.draw(page, users, canvas);
      case Content.OfHealth health -> new HealthView(page, health).drawOn(canvas);
      case Content.OfChanges changes -> AuditView.draw(page.location(), changes, canvas);
    }
    return view(page.location(), canvas.blocks());
  }

  /**
   * Returns the view for a person without an account.
   *
   * @param mayLink true if there may be an account of another address to link
   */
  public static View renderNotEnrolled(String why, boolean mayLink) {
    var canvas = new ViewBuilder();
    canvas.add(header(block -> block.text(ViewBuilder.plainText("Welcome to Dojobell"))));
    canvas.paragraph(Mrkdwn.escape(2_000, why));
    if (mayLink) {
      canvas.addButtons(
          "account",
          List.of(ViewBuilder.button("Link an account by a code", "home:open:link", "open:link")));
    }
    return view(HomeLocation.startOf(HomeTab.ME), canvas.blocks());
  }

  private static View view(HomeLocation place, List<LayoutBlock> blocks) {
    return View.builder()
        .type("home")
        .callbackId("home")
        .privateMetadata(place.encode())
        .blocks(blocks)
        .build();
  }

  private static void tabs(HomePage page, ViewBuilder canvas) {
    if (!page.user().admin()) {
      return;
    }
    var buttons = new ArrayList<BlockElement>();
    for (var tab : HomeTab.values()) {
      var button = ViewBuilder.button(tab.label(), "home:tab:" + tab.wireName(), tab.wireName());
      if (tab == page.location().tab()) {
        button.setStyle("primary");
      }
      buttons.add(button);
    }
    canvas.addButtons("tabs", buttons);
  }
}
