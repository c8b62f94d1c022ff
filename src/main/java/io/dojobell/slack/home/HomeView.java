package io.dojobell.slack.home;

import static com.slack.api.model.block.Blocks.header;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.view.View;
import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.slack.home.HomePage.Content;
import java.util.ArrayList;
import java.util.List;

/** Draws App Home: pure, and never over Slack's 100 blocks, whatever there is. */
public final class HomeView {
  private HomeView() {}

  /** The view for somebody with an account. */
  public static View of(HomePage page) {
    var canvas = new Canvas();
    tabs(page, canvas);
    switch (page.content()) {
      case Content.Mine mine -> new MineView(page, mine).drawOn(canvas);
      case Content.OfSystem system -> SystemView.draw(system, canvas);
      case Content.OfTemplate template -> SystemView.draw(template, canvas);
      case Content.OfRoutes routes -> RoutesView.draw(page.place(), routes, canvas);
      case Content.OfUsers users -> UsersView.draw(page, users, canvas);
      case Content.OfHealth health -> new HealthView(page, health).drawOn(canvas);
      case Content.OfChanges changes -> ChangesView.draw(page.place(), changes, canvas);
    }
    return view(page.place(), canvas.blocks());
  }

  /**
   * The view for somebody without one.
   *
   * @param mayLink whether there may be an account of another address to link
   */
  public static View ofStranger(String why, boolean mayLink) {
    var canvas = new Canvas();
    canvas.add(header(block -> block.text(Canvas.plain("Welcome to Dojobell"))));
    canvas.says(Mrkdwn.escape(2_000, why));
    if (mayLink) {
      canvas.row(
          "account",
          List.of(Canvas.button("Link an account by a code", "home:open:link", "open:link")));
    }
    return view(Place.at(Tab.ME), canvas.blocks());
  }

  private static View view(Place place, List<LayoutBlock> blocks) {
    return View.builder()
        .type("home")
        .callbackId("home")
        .privateMetadata(place.text())
        .blocks(blocks)
        .build();
  }

  private static void tabs(HomePage page, Canvas canvas) {
    if (!page.user().admin()) {
      return;
    }
    var buttons = new ArrayList<BlockElement>();
    for (var tab : Tab.values()) {
      var button = Canvas.button(tab.label(), "home:tab:" + tab.word(), tab.word());
      if (tab == page.place().tab()) {
        button.setStyle("primary");
      }
      buttons.add(button);
    }
    canvas.row("tabs", buttons);
  }
}
