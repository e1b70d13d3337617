/** Programmes as the API answers them. */
@NullMarked
package dev.offshoot.adapter.web.api.programme;

import org.jspecify.annotations.NullMarked;
