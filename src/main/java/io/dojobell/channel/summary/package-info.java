/**
 * Several events told together: what email and Teams make of a parcel with more than one letter.
 */
@NullMarked
package io.dojobell.channel.summary;

import org.jspecify.annotations.NullMarked;
