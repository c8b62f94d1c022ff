/**
 * How the channels that post JSON reach the outside: which targets are allowed, one POST without
 * redirects, and what its answer means.
 */
@NullMarked
package io.dojobell.channel.http;

import org.jspecify.annotations.NullMarked;
