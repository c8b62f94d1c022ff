package io.dojobell.slack.home;

import static com.slack.api.model.block.Blocks.header;
import static com.slack.api.model.block.Blocks.section;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.view.View;
import io.dojobell.message.SlackText;
import io.dojobell.slack.home.HomePage.Content;
import io.dojobell.slack.reply.Reply;
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

  /** The view for somebody without one. */
  public static View ofStranger(String why) {
    return view(
        Place.at(Tab.ME),
        List.of(
            header(block -> block.text(Canvas.plain("Welcome to Dojobell"))),
            section(block -> block.text(Reply.markdown(SlackText.escape(2_000, why))))));
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
