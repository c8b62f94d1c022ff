/**
 * The commands, the settings of the environment, and {@link io.dojobell.app.Application}, the one
 * place that makes every object and hands it what it needs.
 */
@NullMarked
package io.dojobell.app;

import org.jspecify.annotations.NullMarked;
