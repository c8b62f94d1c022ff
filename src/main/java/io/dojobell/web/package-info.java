/** The HTTP API, the DefectDojo hook, unsubscribe, health, metrics and OpenAPI. */
@NullMarked
package io.dojobell.web;

import org.jspecify.annotations.NullMarked;
