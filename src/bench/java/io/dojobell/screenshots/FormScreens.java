package io.dojobell.screenshots;

import com.microsoft.playwright.Page;
import io.dojobell.blockkit.ModalId;
import io.dojobell.screenshots.Screen.NotThereException;
import io.dojobell.screenshots.Screen.Opening;
import io.dojobell.workspace.slack.ElementRef;
import io.dojobell.workspace.slack.Message;
import io.dojobell.workspace.slack.View;
import java.util.List;
import java.util.function.Predicate;

/** Each modal, opened where people open it. */
final class FormScreens {
  private static final String MEMBER = ScreenStage.MEMBER;
  private static final String ADMIN = ScreenStage.ADMIN;

  private FormScreens() {}

  static List<Screen> all() {
    return List.of(
        form(ModalId.SETTINGS, "", stage -> stage.openForm(MEMBER, "/dojo settings")),
        form(
            ModalId.SETTINGS,
            "-new",
            stage -> stage.openForm(ScreenStage.NEWCOMER, "/dojo settings")),
        inTab(ModalId.EVENTS, MEMBER, "notifications", new ElementRef("group:slas", "home:open")),
        form(ModalId.PRODUCT, "", FormScreens::product),
        inTab(ModalId.TIMES, MEMBER, "schedule", ElementRef.of("home:open:times")),
        inTab(ModalId.MUTE, MEMBER, "schedule", ElementRef.of("home:open:mute")),
        inTab(ModalId.LINK, MEMBER, "inbox", ElementRef.of("home:open:link")),
        form(ModalId.MESSAGE_MUTE, "", stage -> messageMute(stage, MEMBER, stage.id(MEMBER))),
        form(
            ModalId.MESSAGE_MUTE,
            "-channel",
            stage -> messageMute(stage, ADMIN, stage.channel("security"))),
        form(ModalId.MESSAGE_EVENTS, "", FormScreens::messageEvents),
        inTab(ModalId.SYSTEM, ADMIN, "system", new ElementRef("system", "home:open")),
        form(ModalId.SYSTEM, "-wrong", FormScreens::wrongSystem),
        inTab(ModalId.CALENDAR, ADMIN, "system", new ElementRef("calendar", "home:open")),
        inTab(ModalId.TEAM_EVENTS, ADMIN, "system", new ElementRef("group:slas", "home:open")),
        inTab(
            ModalId.TEMPLATE_EVENTS, ADMIN, "template", new ElementRef("group:slas", "home:open")),
        form(ModalId.ROUTE, "", stage -> stage.form(ADMIN, route(stage))),
        form(ModalId.ROUTE, "-preview", FormScreens::routePreview),
        inTab(ModalId.ROUTE, "-new", ADMIN, "routes", new ElementRef("new-route", "home:open")),
        form(ModalId.ROUTE, "-here", stage -> stage.openForm(ADMIN, "/dojo here")),
        inTab(ModalId.WEBHOOK, ADMIN, "webhooks", new ElementRef("webhook:1", "home:open")),
        inTab(
            ModalId.WEBHOOK, "-new", ADMIN, "webhooks", new ElementRef("new-webhook", "home:open")),
        inTab(ModalId.ACCESS, ADMIN, "access", new ElementRef("access:ledger", "home:open")),
        form(ModalId.ADDRESS, "", FormScreens::address));
  }

  private static Screen form(ModalId modal, String more, Opening opening) {
    return new Screen(PictureChannel.FORM, modal.wireName() + more, opening);
  }

  private static Screen inTab(ModalId modal, String person, String tab, ElementRef button) {
    return inTab(modal, "", person, tab, button);
  }

  private static Screen inTab(
      ModalId modal, String more, String person, String tab, ElementRef button) {
    return form(
        modal,
        more,
        stage -> stage.form(person, stage.openForm(person, stage.tabIfAny(person, tab), button)));
  }

  private static Screen.Shown product(ScreenStage stage) {
    var home = stage.tabIfAny(MEMBER, "products");
    var menu = new ElementRef("product:web-api", "home:product");
    return stage.form(MEMBER, stage.openForm(MEMBER, home, menu, "open:product web-api"));
  }

  private static Screen.Shown address(ScreenStage stage) {
    var menu = new ElementRef("user:bob", "home:user");
    return stage.form(
        ADMIN, stage.openForm(ADMIN, stage.tab(ADMIN, "users"), menu, "open:address bob"));
  }

  private static View route(ScreenStage stage) {
    var home = stage.tab(ADMIN, "routes");
    var block =
        home.blocks().findValuesAsText("block_id").stream()
            .filter(id -> id.startsWith("route:"))
            .findFirst()
            .orElseThrow(() -> new NotThereException("There is no route"));
    return stage.openForm(
        ADMIN,
        home,
        new ElementRef(block, "home:route"),
        "open:route " + block.substring("route:".length()));
  }

  private static Screen.Shown routePreview(ScreenStage stage) {
    return stage.form(ADMIN, stage.press(ADMIN, route(stage), "modal:preview"));
  }

  /** Returns the form as it is after a wrong address was submitted. */
  private static Screen.Shown wrongSystem(ScreenStage stage) {
    var button = new ElementRef("system", "home:open");
    var form = stage.openForm(ADMIN, stage.tab(ADMIN, "system"), button);
    return new Screen.Shown.Part(
        stage.form(ADMIN, form).url(), ScreenStage.FORM, FormScreens::submitWrong);
  }

  private static void submitWrong(Page page) {
    var form = page.locator(ScreenStage.FORM);
    form.locator("[data-block=email_to] input").fill("nobody");
    form.locator("button[type=submit]").click();
    form.locator(".problem").first().waitFor();
  }

  private static Screen.Shown messageMute(ScreenStage stage, String person, String place) {
    var message = stage.lastMessage(place, has("\"value\":\"mute "));
    var value =
        message.blocks().findValuesAsText("value").stream()
            .filter(text -> text.startsWith("mute "))
            .findFirst()
            .orElseThrow();
    return stage.openForm(person, message, place, new ElementRef("", "more"), value);
  }

  private static Screen.Shown messageEvents(ScreenStage stage) {
    var place = stage.channel("security");
    var message = stage.lastMessage(place, has("\"action_id\":\"show_all\""));
    return stage.openForm(ADMIN, message, place, new ElementRef("", "show_all"), null);
  }

  private static Predicate<Message> has(String json) {
    return message -> message.allText().contains(json);
  }
}
