/** App Home and the modals: what they show, purely, and what their elements do. */
@NullMarked
package io.dojobell.slack.home;

import org.jspecify.annotations.NullMarked;
