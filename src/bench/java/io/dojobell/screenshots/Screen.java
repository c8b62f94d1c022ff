package io.dojobell.screenshots;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.function.Consumer;

/**
 * Something that people open and that is pictured: a tab of App Home, a form, an answer, a page.
 *
 * @param name in the names of files and for {@code --only}
 * @param opening how people get there
 */
record Screen(PictureChannel channel, String name, Opening opening) {
  /** Opens a screen. */
  @FunctionalInterface
  interface Opening {
    /**
     * Does what people do to open it.
     *
     * @throws NotThereException if the build has no such screen
     */
    Shown open(ScreenStage stage);
  }

  /** Where an open screen is seen. */
  sealed interface Shown {
    /** Returns the address of the page. */
    URI url();

    /** Does what is left to do on the page. */
    Consumer<Page> ready();

    /** An element of a page, as tall as it is. */
    record Part(URI url, String selector, Consumer<Page> ready) implements Shown {
      Part(URI url, String selector) {
        this(url, selector, _ -> {});
      }
    }

    /** What a window of the usual size shows of a page, opened again at each size. */
    record Window(URI url, Consumer<Page> ready) implements Shown {}
  }

  /** Says that a build has no such screen. */
  static final class NotThereException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotThereException(Throwable cause) {
      super(cause.getMessage(), cause);
    }

    NotThereException(String why) {
      super(why);
    }
  }

  /** Returns the channel and the name, as {@code --only} has them. */
  String path() {
    return channel.folder() + "/" + name;
  }
}
