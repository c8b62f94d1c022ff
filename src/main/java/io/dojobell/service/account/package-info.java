/** Accounts and their Slack users. */
@NullMarked
package io.dojobell.service.account;

import org.jspecify.annotations.NullMarked;
