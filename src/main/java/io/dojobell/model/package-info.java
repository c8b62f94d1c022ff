/**
 * The values that all packages share. Records and enums without I/O, checked where they are made.
 */
@NullMarked
package io.dojobell.model;

import org.jspecify.annotations.NullMarked;
