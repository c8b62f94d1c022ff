package io.dojobell.slack.modal;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import io.dojobell.blockkit.Action;
import io.dojobell.blockkit.ModalId;
import io.dojobell.model.Endpoint;
import io.dojobell.model.TextSanitizer;
import io.dojobell.model.User;
import io.dojobell.model.WebUrl;
import io.dojobell.service.Actor;
import io.dojobell.service.FieldError;
import io.dojobell.service.ValidationException;
import io.dojobell.service.account.AccountService;
import io.dojobell.service.endpoint.EndpointService;
import io.dojobell.slack.home.HomeTab;
import io.dojobell.slack.reply.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A webhook endpoint as a modal. Its URL and secrets are never shown: what is left empty stays as
 * it is.
 */
public record WebhookModal(EndpointService endpoints, AccountService accounts) implements Modal {
  private static final String SAVED = "Saved. Leave empty to keep it";
  private static final Endpoint NEW =
      new Endpoint(0, "", "", null, null, null, null, Endpoint.Status.ACTIVE, "");

  private static final FormField<String> NAME =
      FormField.required("name", "Name", "SIEM", new InputKinds.Text(Endpoint.MAX_NAME));
  private static final FormField<String> URL =
      FormField.required(
          "url", "URL", "https://siem.example.com/…", new InputKinds.Text(WebUrl.MAX_LENGTH));
  private static final FormField<String> KNOWN_URL =
      FormField.optional("url", "URL", SAVED, new InputKinds.Text(WebUrl.MAX_LENGTH));
  private static final FormField<String> HEADER_NAME =
      FormField.optional(
          "header_name",
          "Extra header",
          "Authorization",
          new InputKinds.Text(Endpoint.MAX_HEADER_NAME));
  private static final FormField<String> HEADER_VALUE =
      FormField.optional(
          "header_value",
          "Value of the extra header",
          "Bearer …",
          new InputKinds.Text(Endpoint.MAX_HEADER_VALUE));
  private static final FormField<String> SECRET =
      FormField.optional(
          "secret",
          "Secret that signs the body",
          "Not signed",
          new InputKinds.Text(Endpoint.MAX_SECRET));
  private static final FormField<Boolean> UNSIGNED =
      FormField.optional("unsigned", "Signature", "", new InputKinds.Switch("Stop signing"));
  private static final FormField<Optional<OptionObject>> OWNER =
      FormField.optional(Action.ACCOUNT_SEARCH, "Owner", "The team", new InputKinds.SearchOne());

  @Override
  public ModalId id() {
    return ModalId.WEBHOOK;
  }

  @Override
  public HomeTab tab() {
    return HomeTab.WEBHOOKS;
  }

  @Override
  public List<FormField<?>> fields() {
    return List.of(NAME, URL, HEADER_NAME, HEADER_VALUE, SECRET, OWNER);
  }

  @Override
  public Optional<View> open(User admin, String id) {
    if (id.isEmpty()) {
      return Optional.of(view(NEW, "New webhook"));
    }
    return id.matches("\\d{1,18}")
        ? endpoints.endpoint(Long.parseLong(id)).map(endpoint -> view(endpoint, "Edit webhook"))
        : Optional.empty();
  }

  private View view(Endpoint now, String title) {
    var isNew = now.id() == 0;
    var form =
        new FormBuilder()
            .field(NAME, now.name())
            .field(isNew ? URL : KNOWN_URL, "")
            .hiddenValue(URL.name(), now.url())
            .field(HEADER_NAME, orEmpty(now.headerName()))
            .field(savedOr(HEADER_VALUE, now.headerValue()), "")
            .hiddenValue(HEADER_VALUE.name(), orEmpty(now.headerValue()))
            .field(savedOr(SECRET, now.secret()), "")
            .hiddenValue(SECRET.name(), orEmpty(now.secret()));
    if (now.secret() != null) {
      form.field(UNSIGNED, false);
    }
    return form.field(
            OWNER, Optional.ofNullable(now.owner()).map(name -> AccountOptions.of(accounts, name)))
        .smallPrint(
            "Without an owner it gets team events; with one, what that person chose for webhooks.")
        .build(ModalId.WEBHOOK, title, "Save", isNew ? "" : "" + now.id());
  }

  private static FormField<String> savedOr(FormField<String> field, @Nullable String value) {
    return value == null ? field : field.withPlaceholder(SAVED);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  @Override
  public SubmissionResult submit(User admin, View view) {
    var entered = FormValues.readFrom(view);
    var subject = InitialValues.subject(view);
    var id = subject.matches("\\d{1,18}") ? Long.parseLong(subject) : 0;
    var old = id == 0 ? Optional.of(NEW) : endpoints.endpoint(id);
    if (old.isEmpty()) {
      return SubmissionResult.Invalid.at(NAME, "This webhook no longer exists");
    }
    var errors = errors(old.get(), entered);
    if (!errors.isEmpty()) {
      return new SubmissionResult.Invalid(errors);
    }
    try {
      var actor = Actor.of(admin);
      if (id == 0) {
        endpoints.add(actor, applyChanges(NEW, entered));
      } else {
        endpoints.change(actor, id, endpoint -> applyChanges(endpoint, entered));
      }
      return new SubmissionResult.Saved();
    } catch (ValidationException rejected) {
      return invalid(rejected.errors().getFirst());
    }
  }

  private static SubmissionResult invalid(FieldError error) {
    return SubmissionResult.Invalid.at(
        error.field().equals("owner") ? OWNER : URL, Texts.capitalize(error.detail()));
  }

  /** Returns what is wrong with what was entered, by field. */
  private static Map<String, String> errors(Endpoint old, FormValues entered) {
    var errors = new LinkedHashMap<String, String>();
    if (!TextSanitizer.isVisible(NAME.read(entered))) {
      errors.put(NAME.name(), "Enter a name");
    }
    var url = URL.read(entered);
    if ((old.id() == 0 || !url.isEmpty()) && WebUrl.of(url).isEmpty()) {
      errors.put(URL.name(), "This must be an https URL");
    }
    var header = HEADER_NAME.read(entered);
    var value = HEADER_VALUE.read(entered);
    if (!header.isEmpty() && !Endpoint.isHeaderName(header)) {
      errors.put(HEADER_NAME.name(), "This must be the name of a header, such as Authorization");
    } else if (header.isEmpty() && !value.isEmpty()) {
      errors.put(HEADER_NAME.name(), "Enter the name of the header that carries the value");
    }
    if (!Endpoint.isHeaderValue(value)) {
      errors.put(HEADER_VALUE.name(), "This can't contain control characters");
    } else if (!header.isEmpty() && value.isEmpty() && old.headerValue() == null) {
      errors.put(HEADER_VALUE.name(), "Enter the value of the header");
    }
    if (UNSIGNED.read(entered) && !SECRET.read(entered).isEmpty()) {
      errors.put(UNSIGNED.name(), "Enter a secret or tick this, not both");
    }
    return errors;
  }

  /** Returns the endpoint with the changes of the form; a disabled one stays disabled. */
  private static Endpoint applyChanges(Endpoint old, FormValues entered) {
    var isDisabled = old.status() == Endpoint.Status.INACTIVE_PERMANENT;
    var header = HEADER_NAME.readOr(entered, orEmpty(old.headerName()));
    return new Endpoint(
        old.id(),
        TextSanitizer.singleLine(NAME.readOr(entered, old.name())),
        WebUrl.of(URL.read(entered)).map(WebUrl::text).orElse(old.url()),
        header.isEmpty() ? null : header,
        header.isEmpty() ? null : enteredOr(HEADER_VALUE, entered, old.headerValue()),
        UNSIGNED.read(entered) ? null : enteredOr(SECRET, entered, old.secret()),
        OWNER.isChanged(entered)
            ? OWNER.read(entered).map(OptionObject::getValue).orElse(null)
            : old.owner(),
        isDisabled ? old.status() : Endpoint.Status.ACTIVE,
        isDisabled ? old.note() : "");
  }

  private static @Nullable String enteredOr(
      FormField<String> field, FormValues entered, @Nullable String old) {
    var text = field.read(entered);
    return text.isEmpty() ? old : text;
  }
}
