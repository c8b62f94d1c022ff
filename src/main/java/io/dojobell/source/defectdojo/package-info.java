/** Everything about DefectDojo: what its webhooks and its API have in common, and their tables. */
@NullMarked
package io.dojobell.source.defectdojo;

import org.jspecify.annotations.NullMarked;
