/** Delivers to Microsoft Teams: Adaptive Cards to a Workflow's webhook. */
@NullMarked
package io.dojobell.channel.teams;

import org.jspecify.annotations.NullMarked;
