package io.dojobell.slack.home;

import com.slack.api.model.block.element.BlockElement;
import io.dojobell.blockkit.Action;
import io.dojobell.blockkit.Action.HomeAction;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.blockkit.ModalId;
import io.dojobell.model.DeliveryPreferences.Mute;
import io.dojobell.slack.home.HomePage.Content;
import io.dojobell.slack.reply.DeliveryPreferencesReply;
import java.util.ArrayList;

/** A person's quiet hours, digest and mutes. */
record ScheduleView(HomePage page, Content.OfSchedule content) {
  static final int PAGE_SIZE = 20;

  void drawOn(ViewBuilder view) {
    view.heading("Schedule");
    var preferences = content.preferences();
    var hours = DeliveryPreferencesReply.hours(preferences);
    if (hours.isEmpty()) {
      view.smallPrint("Notifications arrive immediately, any time.");
    } else {
      view.paragraph(hours);
    }
    var buttons = new ArrayList<BlockElement>();
    buttons.add(BlockKit.button("Quiet hours and digest", new Action.OpenModal(ModalId.TIMES)));
    buttons.add(BlockKit.button("Mute", new Action.OpenModal(ModalId.MUTE)));
    if (preferences.quiet() != null) {
      buttons.add(BlockKit.button("Turn off quiet hours", new HomeAction.ClearQuietHours()));
    }
    if (preferences.digest() != null) {
      buttons.add(BlockKit.button("Turn off digest", new HomeAction.ClearDigest()));
    }
    view.addButtons("times", buttons);
    mutes(view);
  }

  private void mutes(ViewBuilder view) {
    var mutes =
        content.preferences().mutes().stream()
            .filter(mute -> mute.until().isAfter(page.now()))
            .toList();
    if (mutes.isEmpty()) {
      return;
    }
    view.heading("Mutes");
    mutes.stream()
        .skip(page.location().offset())
        .limit(PAGE_SIZE)
        .forEach(mute -> mute(mute, view));
    view.pageButtons(page.location(), PAGE_SIZE, mutes.size());
    if (mutes.size() > PAGE_SIZE) {
      view.smallPrint("`/dojo unmute` ends all of them.");
    }
  }

  private void mute(Mute mute, ViewBuilder view) {
    view.paragraph(
        "mute:" + mute.kind() + ":" + mute.subject(),
        ":no_bell: " + DeliveryPreferencesReply.muteLine(mute, content.names()),
        BlockKit.button("Unmute", new HomeAction.EndMute(mute.kind(), mute.subject())));
  }
}
