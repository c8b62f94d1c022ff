/** A person's notification settings, mutes, quiet hours and digests. */
@NullMarked
package io.dojobell.service.subscription;

import org.jspecify.annotations.NullMarked;
