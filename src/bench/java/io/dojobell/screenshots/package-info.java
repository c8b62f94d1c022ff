/**
 * The program of {@code scripts/screenshots}: pictures of what people see, of one or two builds.
 */
@NullMarked
package io.dojobell.screenshots;

import org.jspecify.annotations.NullMarked;
