/**
 * What a person or an admin can do, checked for permission: the actor, the audit log and the
 * errors; a subpackage per thing. The HTTP API and Slack both call it.
 */
@NullMarked
package io.dojobell.service;

import org.jspecify.annotations.NullMarked;
