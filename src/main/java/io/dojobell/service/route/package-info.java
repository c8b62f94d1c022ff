/** Routes: which events of which products go to which channels. */
@NullMarked
package io.dojobell.service.route;

import org.jspecify.annotations.NullMarked;
