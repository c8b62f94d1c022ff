/**
 * What is to be told of an event, before any channel gives it a form: pure, so that all channels
 * tell the same.
 */
@NullMarked
package io.dojobell.message;

import org.jspecify.annotations.NullMarked;
