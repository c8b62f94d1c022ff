/** Encryption and signing with the keys of the environment. */
@NullMarked
package io.dojobell.crypto;

import org.jspecify.annotations.NullMarked;
