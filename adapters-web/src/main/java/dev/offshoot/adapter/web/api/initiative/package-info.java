/** Initiatives as the API answers them. */
@NullMarked
package dev.offshoot.adapter.web.api.initiative;

import org.jspecify.annotations.NullMarked;
