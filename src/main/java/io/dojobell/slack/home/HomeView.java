package io.dojobell.slack.home;

import static com.slack.api.model.block.Blocks.header;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import io.dojobell.blockkit.Action;
import io.dojobell.blockkit.Action.HomeAction;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.blockkit.ModalId;
import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.slack.home.HomePage.Content;
import java.util.ArrayList;
import java.util.List;

/** Renders App Home: pure, and always within Slack's limit of 100 blocks. */
public final class HomeView {
  private HomeView() {}

  /** Returns the view for a person with an account. */
  public static View render(HomePage page) {
    var view = new ViewBuilder();
    tabs(page, view);
    switch (page.content()) {
      case Content.OfInbox inbox -> new InboxView(page, inbox).drawOn(view);
      case Content.OfNotifications own -> new NotificationsView(page, own).drawOn(view);
      case Content.OfProducts products -> ProductsView.draw(page.location(), products, view);
      case Content.OfSchedule schedule -> new ScheduleView(page, schedule).drawOn(view);
      case Content.OfSystem system -> SystemView.draw(system, view);
      case Content.OfTemplate template -> SystemView.draw(template, view);
      case Content.OfRoutes routes -> RoutesView.draw(page.location(), routes, view);
      case Content.OfWebhooks webhooks -> WebhooksView.draw(page.location(), webhooks, view);
      case Content.OfUsers users -> UsersView.draw(page, users, view);
      case Content.OfAccess access -> AccessView.draw(page.location(), access, view);
      case Content.OfHealth health -> new HealthView(page, health).drawOn(view);
      case Content.OfChanges changes -> AuditView.draw(page.location(), changes, view);
    }
    return view(page.location(), view.blocks());
  }

  /**
   * Returns the view for a person without an account.
   *
   * @param mayLink true if there may be an account of another address to link
   */
  public static View renderNotEnrolled(String reason, boolean mayLink) {
    var view = new ViewBuilder();
    view.add(header(block -> block.text(BlockKit.plainText("Welcome to Dojobell"))));
    view.paragraph(Mrkdwn.escape(2_000, reason));
    if (mayLink) {
      view.addButtons(
          "account",
          List.of(
              BlockKit.button("Link an account by a code", new Action.OpenModal(ModalId.LINK))));
    }
    return view(HomeLocation.startOf(HomeTab.INBOX), view.blocks());
  }

  private static View view(HomeLocation place, List<LayoutBlock> blocks) {
    return View.builder()
        .type("home")
        .callbackId("home")
        .privateMetadata(place.encode())
        .blocks(blocks)
        .build();
  }

  private static void tabs(HomePage page, ViewBuilder view) {
    view.addButtons("tabs", tabButtons(HomeTab.all(false), page.location().tab()));
    if (page.user().admin()) {
      view.addButtons("admin-tabs", tabButtons(HomeTab.all(true), page.location().tab()));
    }
  }

  private static List<ButtonElement> tabButtons(List<HomeTab> tabs, HomeTab shown) {
    var buttons = new ArrayList<ButtonElement>();
    for (var tab : tabs) {
      var button = BlockKit.button(tab.label(), new HomeAction.ShowTab(tab.wireName()));
      if (tab == shown) {
        button.setStyle("primary");
      }
      buttons.add(button);
    }
    return buttons;
  }
}
