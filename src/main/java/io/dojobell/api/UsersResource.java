package io.dojobell.api;

import io.dojobell.model.EmailAddress;
import io.dojobell.model.User;
import io.dojobell.service.account.AccountService;
import io.dojobell.web.Access;
import io.dojobell.web.Cursor;
import io.dojobell.web.JsonBody;
import io.dojobell.web.JsonFields;
import io.dojobell.web.PathParams;
import io.dojobell.web.Problem;
import io.dojobell.web.Resource;
import io.dojobell.web.Responses;
import io.dojobell.web.TokenAuthenticator;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/users}: the accounts. */
final class UsersResource implements Resource {
  private final AccountService accounts;

  UsersResource(AccountService accounts) {
    this.accounts = accounts;
  }

  private record Users(List<User> users, @Nullable String nextCursor) {}

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/v1/users", this::list, Access.READ);
    routes.get("/api/v1/users/{username}", this::get, Access.READ);
    routes.put("/api/v1/users/{username}", this::put, Access.ADMIN);
    routes.delete("/api/v1/users/{username}", this::delete, Access.ADMIN);
  }

  private void list(Context context) {
    var paging = Cursor.of(context);
    var found = accounts.page(paging.position(), paging.limit() + 1);
    Responses.json(context, 200, paging.page(found, User::username, Users::new));
  }

  private void get(Context context) {
    Responses.json(context, 200, existingUser(context));
  }

  private User existingUser(Context context) {
    var username = context.pathParam("username");
    return accounts
        .user(username)
        .orElseThrow(() -> Problem.notFound("There is no user " + username).asException());
  }

  private void put(Context context) {
    var username = PathParams.key(context, "username");
    var fields = JsonFields.of(JsonBody.of(context)).requireSame("username", username);
    var user =
        new User(
            username,
            Optional.ofNullable(fields.text("name", 200)).orElse(username),
            address(fields, "email"),
            address(fields, "slack_email"),
            fields.text("slack_user_id", 100),
            fields.flag("admin", false),
            fields.flag("active", true));
    fields.finish();
    var isNew = accounts.put(TokenAuthenticator.actor(context), user);
    Responses.json(context, isNew ? 201 : 200, accounts.user(username).orElse(user));
  }

  private static @Nullable String address(JsonFields fields, String name) {
    var address = fields.text(name, 320);
    if (address == null) {
      return null;
    }
    var problem = EmailAddress.problem(address);
    return problem.isEmpty() ? address : fields.reject(name, problem.get());
  }

  private void delete(Context context) {
    if (!accounts.delete(TokenAuthenticator.actor(context), existingUser(context).username())) {
      throw Problem.notFound("There is no such user").asException();
    }
    Responses.noContent(context);
  }
}
