/** Commissioning commitments as the API answers them. */
@NullMarked
package dev.offshoot.adapter.web.api.commissioning;

import org.jspecify.annotations.NullMarked;
