/** Programmes as the API answers them. */
@NullMarked
package dev.offshoot.adapter.web.programme.api;

import org.jspecify.annotations.NullMarked;
