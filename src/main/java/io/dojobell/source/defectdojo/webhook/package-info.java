/** DefectDojo's webhooks: reads, checks and accepts them. */
@NullMarked
package io.dojobell.source.defectdojo.webhook;

import org.jspecify.annotations.NullMarked;
