package io.dojobell.web;

import io.dojobell.model.Slug;
import io.dojobell.service.ValidationException;
import io.javalin.http.Context;

/** Reads ids and keys in paths. */
public final class PathParams {
  private PathParams() {}

  /** Reads a number; 404 if it is not one, as nothing can have that id. */
  public static long of(Context context, String name) {
    try {
      return Long.parseLong(context.pathParam(name));
    } catch (NumberFormatException _) {
      throw Problem.notFound("There is nothing of the id " + context.pathParam(name)).asException();
    }
  }

  /** Reads a key under which something can be created; 422 if it is not valid. */
  public static String key(Context context, String name) {
    var key = context.pathParam(name);
    if (!Slug.isValid(key)) {
      throw new ValidationException(name, "“" + key + "” " + JsonFields.KEY_RULE);
    }
    return key;
  }
}
