package io.dojobell.slack.command;

import com.slack.api.bolt.App;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.request.chat.ChatPostEphemeralRequest;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import io.dojobell.slack.bolt.BackgroundTasks;
import io.dojobell.slack.bolt.BoltHandler;
import io.dojobell.slack.reply.Reply;
import io.dojobell.slack.reply.ReplyGuard;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers direct messages to the bot, and messages that mention it, as {@code /dojo} answers the
 * same words: a direct message in its place, a mention to its author only.
 */
public final class MessageHandler implements BoltHandler {
  private static final Logger LOG = LoggerFactory.getLogger(MessageHandler.class);

  private final MethodsClient methods;
  private final CommandReplies replies;
  private final CommandExecutors executors;
  private final BackgroundTasks backgroundTasks;

  public MessageHandler(
      MethodsClient methods,
      CommandReplies replies,
      CommandExecutors executors,
      BackgroundTasks backgroundTasks) {
    this.methods = methods;
    this.replies = replies;
    this.executors = executors;
    this.backgroundTasks = backgroundTasks;
  }

  @Override
  public void addTo(App app) {
    app.event(
        MessageEvent.class,
        (payload, context) -> {
          var event = payload.getEvent();
          if ("im".equals(event.getChannelType())
              && isFromPerson(event.getUser(), event.getBotId())) {
            var team = Optional.ofNullable(event.getTeam()).orElse(payload.getTeamId());
            var source = new CommandSource(event.getUser(), team, event.getChannel());
            backgroundTasks.submit(() -> answerDirectMessage(source, event));
          }
          return context.ack();
        });
    app.event(
        AppMentionEvent.class,
        (payload, context) -> {
          var event = payload.getEvent();
          if (isFromPerson(event.getUser(), event.getBotId()) && event.getEdited() == null) {
            var team = Optional.ofNullable(event.getTeam()).orElse(payload.getTeamId());
            var source = new CommandSource(event.getUser(), team, event.getChannel());
            backgroundTasks.submit(() -> answerMention(source, event));
          }
          return context.ack();
        });
  }

  private static boolean isFromPerson(@Nullable String user, @Nullable String bot) {
    return user != null && bot == null;
  }

  private void answerDirectMessage(CommandSource source, MessageEvent event) throws IOException {
    post(source.channel(), event.getThreadTs(), reply(source, event.getText()));
  }

  /** Answers its author only, in the channel; by direct message if Slack accepts nothing there. */
  private void answerMention(CommandSource source, AppMentionEvent event) throws IOException {
    var reply = reply(source, event.getText());
    var request =
        ChatPostEphemeralRequest.builder()
            .channel(source.channel())
            .user(source.user())
            .threadTs(event.getThreadTs())
            .text(reply.text())
            .blocks(reply.blocks())
            .build();
    if (!send(() -> methods.chatPostEphemeral(request))) {
      post(source.user(), null, reply);
    }
  }

  private void post(String channel, @Nullable String thread, Reply reply) throws IOException {
    var request =
        ChatPostMessageRequest.builder()
            .channel(channel)
            .threadTs(thread)
            .text(reply.text())
            .blocks(reply.blocks())
            .unfurlLinks(false)
            .build();
    send(() -> methods.chatPostMessage(request));
  }

  private Reply reply(CommandSource source, @Nullable String text) {
    var command = MentionedCommand.of(text == null ? "" : text);
    return ReplyGuard.guard(
        LOG, () -> reply(source, executors.execution(CommandParser.parse(command))));
  }

  private Reply reply(CommandSource source, Execution execution) {
    return switch (execution) {
      case Execution.ForEverybody(var work) -> replies.toEverybody(source, work);
      case Execution.ForMember(var work) -> replies.toMember(source, work);
      case Execution.ForAccount(_, var work) -> replies.toAccount(source, work);
      case Execution.ShowModal modal -> replies.toAccount(source, modal::button);
    };
  }

  /** A call of Slack's Web API. */
  private interface Call {
    SlackApiTextResponse send() throws IOException, SlackApiException;
  }

  private static boolean send(Call call) throws IOException {
    try {
      var answer = call.send();
      if (!answer.isOk()) {
        LOG.warn("An answer was refused by Slack error={}", answer.getError());
      }
      return answer.isOk();
    } catch (SlackApiException failure) {
      LOG.warn("An answer was refused by Slack status={}", failure.getResponse().code());
      return false;
    }
  }
}
