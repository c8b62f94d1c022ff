/** Announcements of things whose day has come. */
@NullMarked
package io.dojobell.calendar;

import org.jspecify.annotations.NullMarked;
