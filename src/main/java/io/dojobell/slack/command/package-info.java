/** {@code /dojo}: from what was typed to what is wanted, purely. */
@NullMarked
package io.dojobell.slack.command;

import org.jspecify.annotations.NullMarked;
