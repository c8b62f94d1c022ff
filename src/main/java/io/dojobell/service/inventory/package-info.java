/** Products and product types, as a person may view them. */
@NullMarked
package io.dojobell.service.inventory;

import org.jspecify.annotations.NullMarked;
