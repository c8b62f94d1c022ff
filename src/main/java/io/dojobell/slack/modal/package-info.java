/** The modals: what they show, purely, and what becomes of what is submitted there. */
@NullMarked
package io.dojobell.slack.modal;

import org.jspecify.annotations.NullMarked;
