/** App Home: its content, its views, which are pure, and the actions of its elements. */
@NullMarked
package io.dojobell.slack.home;

import org.jspecify.annotations.NullMarked;
