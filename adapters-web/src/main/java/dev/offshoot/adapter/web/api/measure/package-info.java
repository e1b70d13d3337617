/** Measures as the API answers them. */
@NullMarked
package dev.offshoot.adapter.web.api.measure;

import org.jspecify.annotations.NullMarked;
