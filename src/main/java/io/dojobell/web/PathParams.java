package io.dojobell.web;

import io.dojobell.model.Slug;
import io.dojobell.service.ValidationException;
import io.javalin.http.Context;

/** Ids and keys in paths. */
public final class PathParams {
  private PathParams() {}

  /** A number; 404 if it is none, for then there is no such thing. */
  public static long of(Context context, String name) {
    try {
      return Long.parseLong(context.pathParam(name));
    } catch (NumberFormatException _) {
      throw Problem.notFound("There is nothing of the id " + context.pathParam(name)).asException();
    }
  }

  /** A key that a thing may be made under; 422 if it may not. */
  public static String key(Context context, String name) {
    var key = context.pathParam(name);
    if (!Slug.isValid(key)) {
      throw new ValidationException(name, "“" + key + "” " + JsonFields.KEY_RULE);
    }
    return key;
  }
}
