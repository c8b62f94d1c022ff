/** Calendar entries: engagements and findings with a due date. */
@NullMarked
package io.dojobell.service.calendar;

import org.jspecify.annotations.NullMarked;
