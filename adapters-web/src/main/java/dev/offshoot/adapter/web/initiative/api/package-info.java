/** Initiatives as the API answers them. */
@NullMarked
package dev.offshoot.adapter.web.initiative.api;

import org.jspecify.annotations.NullMarked;
