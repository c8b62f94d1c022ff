/** The HTTP server: authentication, reading of JSON bodies, error responses. */
@NullMarked
package io.dojobell.web;

import org.jspecify.annotations.NullMarked;
