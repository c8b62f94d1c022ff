/**
 * The actions of persons and admins, checked for permission: the actor, the audit log and the
 * errors; a subpackage per subject. The HTTP API and Slack both call it.
 */
@NullMarked
package io.dojobell.service;

import org.jspecify.annotations.NullMarked;
