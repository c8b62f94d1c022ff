/** The command {@code /dojo}: its parser, which is pure, and its execution. */
@NullMarked
package io.dojobell.slack.command;

import org.jspecify.annotations.NullMarked;
