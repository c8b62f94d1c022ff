/** Recurring jobs (db-scheduler) and how long data is stored. */
@NullMarked
package io.dojobell.jobs;

import org.jspecify.annotations.NullMarked;
