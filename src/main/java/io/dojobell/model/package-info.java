/** The values everyone speaks in. Records and enums without I/O, checked where they are made. */
@NullMarked
package io.dojobell.model;

import org.jspecify.annotations.NullMarked;
