/** Recurring jobs (db-scheduler) and how long things are stored. */
@NullMarked
package io.dojobell.jobs;

import org.jspecify.annotations.NullMarked;
