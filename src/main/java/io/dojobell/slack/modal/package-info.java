/** The modals: their views, which are pure, and the handling of submissions. */
@NullMarked
package io.dojobell.slack.modal;

import org.jspecify.annotations.NullMarked;
