/**
 * What a person or admin can do to settings, routes, mutes and alerts: one method a thing. The HTTP
 * API and Slack are two faces of it.
 */
@NullMarked
package io.dojobell.desk;

import org.jspecify.annotations.NullMarked;
