package io.dojobell.slack.modal;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import io.dojobell.blockkit.Action;
import io.dojobell.blockkit.ModalId;
import io.dojobell.model.Product;
import io.dojobell.model.User;
import io.dojobell.model.Visibility;
import io.dojobell.service.Actor;
import io.dojobell.service.ValidationException;
import io.dojobell.service.account.AccountService;
import io.dojobell.service.inventory.InventoryService;
import io.dojobell.slack.home.HomeTab;
import io.dojobell.slack.reply.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who may view a product as a modal: everyone or its members, and who those are. */
public record AccessModal(InventoryService inventory, AccountService accounts) implements Modal {
  /** The largest number of members that are shown; with more, the form only adds some. */
  private static final int MAX_SHOWN = 100;

  private static final FormField<Optional<String>> ACCESS =
      FormField.required(
          "access",
          "Who can view this product",
          "Choose",
          new InputKinds.Choice(
              List.of(
                  FormBuilder.option("Everyone", Visibility.OPEN.wireName()),
                  FormBuilder.option("Members only", Visibility.MEMBERS.wireName()))));
  private static final FormField<List<OptionObject>> MEMBERS =
      FormField.optional(
          Action.ACCOUNT_SEARCH, "Members", "Nobody", new InputKinds.Searches(MAX_SHOWN));

  @Override
  public ModalId id() {
    return ModalId.ACCESS;
  }

  @Override
  public HomeTab tab() {
    return HomeTab.ACCESS;
  }

  @Override
  public List<FormField<?>> fields() {
    return List.of(ACCESS, MEMBERS);
  }

  /** Returns the members: who was added and removed meanwhile stays so. */
  @Override
  public Set<String> mergedFields() {
    return Set.of(MEMBERS.name());
  }

  @Override
  public Optional<View> open(User admin, String key) {
    return inventory
        .product(key)
        .map(product -> view(product, inventory.members(key).orElse(List.of())));
  }

  private View view(Product product, List<String> members) {
    var form =
        new FormBuilder()
            .smallPrint(Texts.bold(150, product.name()))
            .field(ACCESS, Optional.of(product.visibility().wireName()));
    if (members.size() <= MAX_SHOWN) {
      form.field(MEMBERS, AccountOptions.of(accounts, members));
    } else {
      form.field(MEMBERS.withLabel("Add members").withPlaceholder("Find an account"), List.of())
          .smallPrint(
              "It has %d members. Remove some over the API: `PUT /api/v1/products/…/members`."
                  .formatted(members.size()));
    }
    return form.build(ModalId.ACCESS, "Product access", "Save", product.key());
  }

  @Override
  public SubmissionResult submit(User admin, View view) {
    var actor = Actor.of(admin);
    var key = InitialValues.subject(view);
    var entered = FormValues.readFrom(view);
    var visibility =
        ACCESS.isChanged(entered)
            ? ACCESS.read(entered).flatMap(Visibility::of)
            : Optional.<Visibility>empty();
    if (inventory.product(key).isEmpty()) {
      return SubmissionResult.Invalid.at(ACCESS, "This product no longer exists");
    }
    try {
      if (MEMBERS.isChanged(entered)) {
        inventory.changeMembers(
            actor,
            key,
            now ->
                entered.mergeChoices(MEMBERS.name(), now).stream()
                    .filter(username -> !username.isBlank())
                    .toList());
      }
      visibility.ifPresent(chosen -> inventory.setVisibility(actor, key, chosen));
      return new SubmissionResult.Saved();
    } catch (ValidationException rejected) {
      return SubmissionResult.Invalid.at(MEMBERS, rejected.errors().getFirst().detail());
    }
  }
}
