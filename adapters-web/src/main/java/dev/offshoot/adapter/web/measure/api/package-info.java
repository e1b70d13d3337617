/** Measures as the API answers them. */
@NullMarked
package dev.offshoot.adapter.web.measure.api;

import org.jspecify.annotations.NullMarked;
