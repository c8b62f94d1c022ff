/** The service's status, as admins see it. */
@NullMarked
package io.dojobell.service.status;

import org.jspecify.annotations.NullMarked;
