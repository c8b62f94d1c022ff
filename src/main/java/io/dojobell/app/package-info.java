/**
 * The commands, the environment variables, and {@link io.dojobell.app.Application}, the one place
 * that creates every object and connects it with the others.
 */
@NullMarked
package io.dojobell.app;

import org.jspecify.annotations.NullMarked;
