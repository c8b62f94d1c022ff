/**
 * The synchronisation over DefectDojo's API: products, people, memberships, engagements, findings
 * and imports.
 */
@NullMarked
package io.dojobell.source.defectdojo.sync;

import org.jspecify.annotations.NullMarked;
