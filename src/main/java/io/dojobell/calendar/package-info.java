/** What is announced because its day has come. */
@NullMarked
package io.dojobell.calendar;

import org.jspecify.annotations.NullMarked;
