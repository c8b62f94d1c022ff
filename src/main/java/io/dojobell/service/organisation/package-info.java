/** The organisation's settings. */
@NullMarked
package io.dojobell.service.organisation;

import org.jspecify.annotations.NullMarked;
