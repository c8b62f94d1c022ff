package io.dojobell.api;

import io.dojobell.model.EmailAddress;
import io.dojobell.model.Role;
import io.dojobell.model.User;
import io.dojobell.service.account.Directory;
import io.dojobell.web.Answers;
import io.dojobell.web.Bearers;
import io.dojobell.web.Fields;
import io.dojobell.web.Ids;
import io.dojobell.web.JsonBody;
import io.dojobell.web.Paging;
import io.dojobell.web.Problem;
import io.dojobell.web.Resource;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/users}: the accounts. */
final class UsersResource implements Resource {
  private final Bearers bearers;
  private final Directory directory;

  UsersResource(Bearers bearers, Directory directory) {
    this.bearers = bearers;
    this.directory = directory;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/v1/users", this::list);
    routes.get("/api/v1/users/{username}", this::get);
    routes.put("/api/v1/users/{username}", this::put);
    routes.delete("/api/v1/users/{username}", this::delete);
  }

  private void list(Context context) {
    bearers.sender(context, Role.READ);
    var paging = Paging.of(context);
    var found = directory.page(paging.cursor(), paging.limit() + 1);
    var page = found.size() > paging.limit() ? found.subList(0, paging.limit()) : found;
    var shape = Answers.object();
    page.forEach(user -> shape.withArray("/users").add(Shapes.user(user)));
    shape.withArray("/users");
    var next = found.size() > page.size() ? page.getLast().username() : null;
    Answers.json(context, 200, shape.put("next_cursor", Paging.next(next)));
  }

  private void get(Context context) {
    bearers.sender(context, Role.READ);
    Answers.json(context, 200, Shapes.user(known(context)));
  }

  private User known(Context context) {
    var username = context.pathParam("username");
    return directory
        .user(username)
        .orElseThrow(() -> Problem.notFound("There is no user " + username).stop());
  }

  private void put(Context context) {
    bearers.sender(context, Role.ADMIN);
    var username = Ids.key(context, "username");
    var fields = Fields.of(JsonBody.of(context)).echoing("username", username);
    var user =
        new User(
            username,
            Optional.ofNullable(fields.text("name", 200)).orElse(username),
            address(fields, "email"),
            address(fields, "slack_email"),
            fields.text("slack_user_id", 100),
            fields.flag("admin", false),
            fields.flag("active", true));
    fields.done();
    var isNew = directory.put(user);
    Answers.json(context, isNew ? 201 : 200, Shapes.user(directory.user(username).orElse(user)));
  }

  private static @Nullable String address(Fields fields, String name) {
    var address = fields.text(name, 320);
    if (address == null) {
      return null;
    }
    var problem = EmailAddress.problem(address);
    return problem.isEmpty() ? address : fields.complain(name, problem.get());
  }

  private void delete(Context context) {
    bearers.sender(context, Role.ADMIN);
    if (!directory.delete(known(context).username())) {
      throw Problem.notFound("There is no such user").stop();
    }
    Answers.nothing(context);
  }
}
