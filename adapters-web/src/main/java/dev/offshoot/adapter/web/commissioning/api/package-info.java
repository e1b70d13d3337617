/** Commissioning commitments as the API answers them. */
@NullMarked
package dev.offshoot.adapter.web.commissioning.api;

import org.jspecify.annotations.NullMarked;
